import type { QueryClient } from '@tanstack/react-query';
import type { AnyRoute } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import type { AppRouter } from './router';

/**
 * Asks for what the first page shows beside the question who is here. The routes ask again in their turn and find it: on a
 * slow network every answer that is waited for first costs half a second.
 */
export function readAhead(router: AppRouter, client: QueryClient): void {
  const routes: Record<string, AnyRoute> = router.routesById;
  const matches: { routeId: string; params: { meetingId?: string } }[] = router.matchRoutes(router.latestLocation);
  for (const { routeId, params } of matches) {
    const route = routes[routeId];
    if (route === undefined) continue;
    void router.loadRouteChunk(route);
    if (params.meetingId !== undefined) void readMeetingAhead(client, route.fullPath, params.meetingId);
  }
}

async function readMeetingAhead(client: QueryClient, path: unknown, meetingId: string): Promise<void> {
  const { attendanceQuery, meetingQuery } = await import('@/api/first-calls');
  if (path === paths.meeting) void client.prefetchQuery(meetingQuery(meetingId));
  if (path === paths.meetingAttendance) void client.prefetchQuery(attendanceQuery(meetingId));
}
