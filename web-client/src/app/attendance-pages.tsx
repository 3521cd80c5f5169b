import { getRouteApi } from '@tanstack/react-router';
import { SignaturesPage as Signatures } from '@/features/meetings/attendance/signatures-page';
import { CheckInPage as CheckIn } from '@/features/meetings/check-in/check-in-page';
import { AbsencesPage as Absences } from '@/features/meetings/mine/absences-page';
import { MyPage } from '@/features/meetings/mine/my-page';
import { MailsPage } from '@/features/meetings/notices/mails-page';
import { NoticesPage } from '@/features/meetings/notices/notices-page';

const signaturesRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/phieu-ky');
const checkInRoute = getRouteApi('/signed-in/diem-danh/$meetingId');
const absencesRoute = getRouteApi('/signed-in/vang-mat');

export { MailsPage, MyPage, NoticesPage };

export function SignaturesPage() {
  return <Signatures meetingId={signaturesRoute.useParams().meetingId} />;
}

export function CheckInPage() {
  return <CheckIn meetingId={checkInRoute.useParams().meetingId} />;
}

export function AbsencesPage() {
  const { nam } = absencesRoute.useSearch();
  const year = Number(nam);
  return <Absences year={Number.isInteger(year) && year > 0 ? year : undefined} />;
}
