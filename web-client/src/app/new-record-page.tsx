import { getRouteApi } from '@tanstack/react-router';
import { NewRecord } from '@/features/criticism/record-form';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');

export function NewRecordPage() {
  return <NewRecord meetingId={meetingRoute.useParams().meetingId} />;
}
