import { getRouteApi } from '@tanstack/react-router';
import { MinutesStage } from '@/features/minutes/minutes-stage';
import { ReadOut } from '@/features/minutes/read-out';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');
const minutesRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/bien-ban');
const readOutRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/doc-bien-ban');

export function MinutesPage() {
  return <MinutesStage meetingId={meetingRoute.useParams().meetingId} code={minutesRoute.useSearch().ma} />;
}

export function ReadOutPage() {
  return <ReadOut meetingId={readOutRoute.useParams().meetingId} />;
}
