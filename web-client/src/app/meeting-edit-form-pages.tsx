import { getRouteApi } from '@tanstack/react-router';
import { EditMeetingPage } from '@/features/meetings/edit-meeting-page';

const editRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/sua');

export function EditPage() {
  return <EditMeetingPage meetingId={editRoute.useParams().meetingId} />;
}
