import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { followsSeveralCells } from '@/features/meetings/followed-cells';
import { MeetingRows } from '@/features/meetings/meeting-rows';
import { NextMeeting } from '@/features/meetings/next-meeting';
import { monthOf, yearOf } from '@/features/schedule/months';
import { RegistrationPage } from '@/features/schedule/registration-page';
import { type MonthRows, SchedulePage } from '@/features/schedule/schedule-page';
import { ThemesPage } from '@/features/schedule/themes-page';
import { currentUserQuery } from '@/session/current-user';

const monthRoute = getRouteApi('/signed-in/lich');
const registrationRoute = getRouteApi('/signed-in/lich/dang-ky');
const themesRoute = getRouteApi('/signed-in/lich/chuyen-de');

function Rows(list: MonthRows) {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  return <MeetingRows {...list} showCell={followsSeveralCells(user)} showLunar />;
}

export function MonthPage() {
  const { thang, 'to-chuc': place } = monthRoute.useSearch();
  return <SchedulePage month={monthOf(thang)} place={place} next={<NextMeeting />} Rows={Rows} />;
}

export function RegisterPage() {
  const { thang, 'to-chuc': place } = registrationRoute.useSearch();
  return <RegistrationPage month={monthOf(thang)} place={place} />;
}

export function ThematicPlanPage() {
  const { nam, quy, 'to-chuc': place } = themesRoute.useSearch();
  return <ThemesPage year={yearOf(nam)} quarter={quy} place={place} />;
}
