import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { PageSkeleton } from '@/ui/page-skeleton';
import { accessRoutes } from './access-routes';
import { attendanceRoutes } from './attendance-routes';
import { rootRoute, shell, signedInRoute } from './base-routes';
import { meetingRoutes } from './meeting-routes';
import { organizationRoutes } from './organization-routes';
import { peopleAndQualityRoutes } from './people-and-quality-routes';
import { scheduleRoutes } from './schedule-routes';
import { parseSearch, stringifySearch } from './search-params';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.home,
  component: lazyRouteComponent(shell, 'HomePage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signedInRoute.addChildren([
    ...scheduleRoutes,
    ...meetingRoutes,
    ...attendanceRoutes,
    ...peopleAndQualityRoutes,
    ...accessRoutes,
    ...organizationRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // The query cache knows better what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: lazyRouteComponent(shell, 'ProblemPage'),
    defaultNotFoundComponent: lazyRouteComponent(shell, 'NotFoundPage'),
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
