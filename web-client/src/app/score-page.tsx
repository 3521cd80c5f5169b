import { getRouteApi } from '@tanstack/react-router';
import { ScoreStage } from '@/features/quality/score-stage';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');

export function ScorePage() {
  return <ScoreStage meetingId={meetingRoute.useParams().meetingId} />;
}
