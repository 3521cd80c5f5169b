import { getRouteApi } from '@tanstack/react-router';
import { ConclusionStage } from '@/features/meetings/proceedings/conclusion-stage';
import { ProceedingsStage } from '@/features/meetings/proceedings/proceedings-stage';

const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');

export function ProceedingsPage() {
  return <ProceedingsStage meetingId={meetingRoute.useParams().meetingId} />;
}

export function ConclusionPage() {
  return <ConclusionStage meetingId={meetingRoute.useParams().meetingId} />;
}
