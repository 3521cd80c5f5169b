import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const formPages = () => import('./organization-form-pages');

const treeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.organizations,
  validateSearch: only('ten', 'ngay'),
  component: lazyRouteComponent(() => import('@/features/organizations/organizations-page'), 'OrganizationsPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.organization,
  validateSearch: only('ngay'),
  component: lazyRouteComponent(() => import('@/features/organizations/organization-page'), 'OrganizationPage'),
});

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.newOrganization,
  component: lazyRouteComponent(formPages, 'NewOrganizationPage'),
});

const editRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.editOrganization,
  component: lazyRouteComponent(formPages, 'EditOrganizationPage'),
});

const moveRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.moveOrganization,
  component: lazyRouteComponent(formPages, 'MoveOrganizationPage'),
});

const mergeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.mergeOrganization,
  component: lazyRouteComponent(formPages, 'MergeOrganizationPage'),
});

const splitRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.splitOrganization,
  component: lazyRouteComponent(formPages, 'SplitOrganizationPage'),
});

const closeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.closeOrganization,
  component: lazyRouteComponent(formPages, 'CloseOrganizationPage'),
});

const documentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.organizationDocuments,
  component: lazyRouteComponent(() => import('./organization-document-pages'), 'OrganizationDocumentsPage'),
});

export const organizationRoutes = [
  treeRoute,
  organizationRoute,
  newRoute,
  editRoute,
  moveRoute,
  mergeRoute,
  splitRoute,
  closeRoute,
  documentsRoute,
] as const;
