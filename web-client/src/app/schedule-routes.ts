import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const pages = () => import('./schedule-pages');
const formPages = () => import('./schedule-form-pages');
const dayPages = () => import('./schedule-day-pages');

const monthRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.schedule,
  validateSearch: only('thang', 'to-chuc'),
  component: lazyRouteComponent(pages, 'MonthPage'),
});

const yearRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.scheduleYear,
  validateSearch: only('nam', 'to-chuc'),
  component: lazyRouteComponent(dayPages, 'PlanYearPage'),
});

const settingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.scheduleSetting,
  validateSearch: only('to-chuc'),
  component: lazyRouteComponent(formPages, 'ScheduleSettingPage'),
});

const holidaysRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.holidays,
  validateSearch: only('nam', 'to-chuc'),
  component: lazyRouteComponent(dayPages, 'DaysOffPage'),
});

const registrationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.scheduleRegistration,
  validateSearch: only('thang', 'to-chuc'),
  component: lazyRouteComponent(pages, 'RegisterPage'),
});

const themesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.thematicPlan,
  validateSearch: only('nam', 'quy', 'to-chuc'),
  component: lazyRouteComponent(pages, 'ThematicPlanPage'),
});

const newThemeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.newTheme,
  validateSearch: only('nam', 'quy', 'to-chuc'),
  component: lazyRouteComponent(formPages, 'AddThemePage'),
});

const themeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.theme,
  component: lazyRouteComponent(formPages, 'EditThemePage'),
});

export const scheduleRoutes = [
  monthRoute,
  yearRoute,
  settingRoute,
  holidaysRoute,
  registrationRoute,
  themesRoute,
  newThemeRoute,
  themeRoute,
] as const;
