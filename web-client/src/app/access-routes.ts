import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.roles,
  validateSearch: only('to-chuc', 'vai-tro', 'loc'),
  component: lazyRouteComponent(() => import('@/features/access/roles-page'), 'RolesPage'),
});

const giveRoleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.giveRole,
  component: lazyRouteComponent(() => import('@/features/access/give-role-page'), 'GiveRolePage'),
});

const inviteRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.invite,
  component: lazyRouteComponent(() => import('@/features/access/invite-page'), 'InvitePage'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.invitations,
  component: lazyRouteComponent(() => import('@/features/access/invitations-page'), 'InvitationsPage'),
});

const standInRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.standIn,
  component: lazyRouteComponent(() => import('@/features/access/delegate-page'), 'DelegatePage'),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.role,
  component: lazyRouteComponent(() => import('@/features/access/role-page'), 'RolePage'),
});

export const accessRoutes = [
  rolesRoute,
  giveRoleRoute,
  inviteRoute,
  invitationsRoute,
  standInRoute,
  roleRoute,
] as const;
