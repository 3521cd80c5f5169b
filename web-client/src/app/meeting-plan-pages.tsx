import { getRouteApi } from '@tanstack/react-router';
import { EditMeetingPage } from '@/features/meetings/edit-meeting-page';
import { NewMeetingPage } from '@/features/meetings/new-meeting-page';

const editRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/sua');

export function NewPage() {
  return <NewMeetingPage />;
}

export function EditPage() {
  return <EditMeetingPage meetingId={editRoute.useParams().meetingId} />;
}
