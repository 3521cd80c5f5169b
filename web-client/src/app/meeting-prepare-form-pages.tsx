import { getRouteApi } from '@tanstack/react-router';
import { AssignmentsPage } from '@/features/meetings/prepare/assignments-page';
import { PostponePage } from '@/features/meetings/prepare/postpone-page';

const postponeRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/hoan');
const assignmentsRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/phan-cong');

export function PostponeMeetingPage() {
  return <PostponePage meetingId={postponeRoute.useParams().meetingId} />;
}

export function MeetingAssignmentsPage() {
  return <AssignmentsPage meetingId={assignmentsRoute.useParams().meetingId} />;
}
