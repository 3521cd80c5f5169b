import { getRouteApi } from '@tanstack/react-router';
import { DocumentsStage } from '@/features/meetings/documents/documents-stage';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');

export function MeetingDocumentsPage() {
  return <DocumentsStage meetingId={meetingRoute.useParams().meetingId} />;
}
