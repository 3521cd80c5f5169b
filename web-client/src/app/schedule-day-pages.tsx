import { getRouteApi } from '@tanstack/react-router';
import { HolidaysPage } from '@/features/schedule/holidays-page';
import { yearOf } from '@/features/schedule/months';
import { YearPage } from '@/features/schedule/year-page';

// What chooses days, in one chunk: both pages bring the date picker.

const yearRoute = getRouteApi('/signed-in/lich/nam');
const holidaysRoute = getRouteApi('/signed-in/lich/ngay-nghi');

export function PlanYearPage() {
  const { nam, 'to-chuc': place } = yearRoute.useSearch();
  return <YearPage year={yearOf(nam)} place={place} />;
}

export function DaysOffPage() {
  const { nam, 'to-chuc': place } = holidaysRoute.useSearch();
  return <HolidaysPage year={yearOf(nam)} place={place} />;
}
