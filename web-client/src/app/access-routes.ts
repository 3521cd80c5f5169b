import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const formPages = () => import('./access-form-pages');

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.roles,
  validateSearch: only('to-chuc', 'vai-tro', 'loc'),
  component: lazyRouteComponent(() => import('@/features/access/roles-page'), 'RolesPage'),
});

const giveRoleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.giveRole,
  component: lazyRouteComponent(formPages, 'GiveRolePage'),
});

const inviteRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.invite,
  component: lazyRouteComponent(formPages, 'InvitePage'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.invitations,
  component: lazyRouteComponent(() => import('@/features/access/invitations-page'), 'InvitationsPage'),
});

const standInRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.standIn,
  component: lazyRouteComponent(formPages, 'DelegatePage'),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.role,
  component: lazyRouteComponent(formPages, 'RolePage'),
});

export const accessRoutes = [
  rolesRoute,
  giveRoleRoute,
  inviteRoute,
  invitationsRoute,
  standInRoute,
  roleRoute,
] as const;
