import { getRouteApi, Outlet } from '@tanstack/react-router';
import { AttendanceStage } from '@/features/meetings/attendance/attendance-stage';
import { MeetingFrame } from '@/features/meetings/meeting-frame';
import { MeetingListPage } from '@/features/meetings/meeting-list-page';
import { stateOfSlug } from '@/features/meetings/meeting-words';
import { PrepareStage } from '@/features/meetings/prepare-stage';

// What stands in the address, handed to the pages of the feature.

const listRoute = getRouteApi('/signed-in/cuoc-hop');
const meetingRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId');
const attendanceRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/diem-danh');

export function MeetingsPage() {
  return <MeetingListPage state={stateOfSlug(listRoute.useSearch()['trang-thai'])} />;
}

export function MeetingPage() {
  const { meetingId } = meetingRoute.useParams();
  return (
    // Another meeting begins anew: nothing of the one before stays in its fields.
    <MeetingFrame key={meetingId} meetingId={meetingId}>
      <Outlet />
    </MeetingFrame>
  );
}

export function PreparationPage() {
  return <PrepareStage meetingId={meetingRoute.useParams().meetingId} />;
}

export function AttendancePage() {
  const { loc } = attendanceRoute.useSearch();
  return <AttendanceStage meetingId={meetingRoute.useParams().meetingId} onlyUnmarked={loc === 'chua-diem'} />;
}
