import { getRouteApi } from '@tanstack/react-router';
import { CriticismStage } from '@/features/criticism/criticism-stage';
import { Record } from '@/features/criticism/record';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');
const recordRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/phe-binh/$recordId');

export function CriticismPage() {
  return <CriticismStage meetingId={meetingRoute.useParams().meetingId} />;
}

export function RecordPage() {
  return <Record {...recordRoute.useParams()} />;
}
