import { getRouteApi } from '@tanstack/react-router';
import { AskLeavePage as AskLeave } from '@/features/meetings/mine/ask-leave-page';

const askLeaveRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/xin-vang');

export function AskLeavePage() {
  return <AskLeave meetingId={askLeaveRoute.useParams().meetingId} />;
}
