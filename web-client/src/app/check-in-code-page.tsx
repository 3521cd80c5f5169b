import { getRouteApi } from '@tanstack/react-router';
import { CodePage as Code } from '@/features/meetings/check-in/code-page';

const codeRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/ma-diem-danh');

/** On its own, because it alone needs the QR library. */
export function CodePage() {
  return <Code meetingId={codeRoute.useParams().meetingId} />;
}
