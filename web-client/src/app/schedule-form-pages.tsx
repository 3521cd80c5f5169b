import { getRouteApi } from '@tanstack/react-router';
import { yearOf } from '@/features/schedule/months';
import { SettingPage } from '@/features/schedule/setting-page';
import { NewThemePage, ThemePage } from '@/features/schedule/theme-pages';

// The forms of the schedule in one chunk: they share the form library and the person search.

const settingRoute = getRouteApi('/signed-in/lich/co-dinh');
const newThemeRoute = getRouteApi('/signed-in/lich/chuyen-de/them');
const themeRoute = getRouteApi('/signed-in/lich/chuyen-de/$themeId');

export function ScheduleSettingPage() {
  return <SettingPage place={settingRoute.useSearch()['to-chuc']} />;
}

export function AddThemePage() {
  const { nam, quy, 'to-chuc': place } = newThemeRoute.useSearch();
  return <NewThemePage year={yearOf(nam)} quarter={quy} place={place} />;
}

export function EditThemePage() {
  return <ThemePage themeId={themeRoute.useParams().themeId} />;
}
