import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const pages = () => import('./attendance-pages');

// These stand for themselves, without the frame of the stages: on a wall, on paper, on a member's phone.

function page<const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => signedInRoute, path, component });
}

export const attendanceRoutes = [
  page(
    paths.meetingCode,
    lazyRouteComponent(() => import('./check-in-code-page'), 'CodePage'),
  ),
  page(
    paths.askLeave,
    lazyRouteComponent(() => import('./ask-leave-form-pages'), 'AskLeavePage'),
  ),
  page(paths.meetingSignatures, lazyRouteComponent(pages, 'SignaturesPage')),
  page(paths.checkIn, lazyRouteComponent(pages, 'CheckInPage')),
  page(paths.mine, lazyRouteComponent(pages, 'MyPage')),
  page(paths.notices, lazyRouteComponent(pages, 'NoticesPage')),
  page(paths.outgoingMails, lazyRouteComponent(pages, 'MailsPage')),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.absences,
    validateSearch: only('nam'),
    component: lazyRouteComponent(pages, 'AbsencesPage'),
  }),
] as const;
