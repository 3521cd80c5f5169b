import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

const scoreLists = () => import('@/features/quality/score-lists-page');
const memberForms = () => import('./member-form-pages');
const scoreSheets = () => import('@/features/quality/review-page');

const reviewsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.reviews,
  validateSearch: only('trang-thai', 'thang'),
  component: lazyRouteComponent(scoreLists, 'ReviewsPage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.review,
  validateSearch: only('thang'),
  component: lazyRouteComponent(scoreSheets, 'ReviewPage'),
});

const resultsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.results,
  validateSearch: only('trang-thai', 'thang'),
  component: lazyRouteComponent(scoreLists, 'ResultsPage'),
});

const resultRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.result,
  validateSearch: only('thang'),
  component: lazyRouteComponent(scoreSheets, 'ResultPage'),
});

const membersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.members,
  validateSearch: only('ten', 'chi-bo', 'dien', 'tinh-trang'),
  component: lazyRouteComponent(() => import('@/features/members/members-page'), 'MembersPage'),
});

const memberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.member,
  component: lazyRouteComponent(() => import('@/features/members/member-page'), 'MemberPage'),
});

const newMemberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.newMember,
  component: lazyRouteComponent(memberForms, 'NewPage'),
});

const editMemberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.editMember,
  component: lazyRouteComponent(memberForms, 'EditPage'),
});

const memberChangeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.memberChange,
  component: lazyRouteComponent(memberForms, 'ChangePage'),
});

const recordsAboutMeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.aboutMe,
  component: lazyRouteComponent(() => import('@/features/about-me/records-page'), 'RecordsPage'),
});

// No loader: the words are read when the page is opened, not when the pointer passes over its link.
const recordAboutMeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.recordAboutMe,
  component: lazyRouteComponent(() => import('@/features/about-me/record-page'), 'RecordPage'),
});

const rosterImportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.rosterImports,
  component: lazyRouteComponent(() => import('@/features/roster/imports-page'), 'RosterImportsPage'),
});

const rosterImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.rosterImport,
  validateSearch: only('loai', 'loc'),
  component: lazyRouteComponent(() => import('@/features/roster/import-page'), 'RosterImportPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.audit,
  validateSearch: only('doi-tuong', 'tai-khoan', 'dang-vien', 'loai', 'tu', 'den'),
  component: lazyRouteComponent(() => import('@/features/audit/audit-page'), 'AuditPage'),
});

const auditHeadRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.auditHead,
  component: lazyRouteComponent(() => import('@/features/audit/head-page'), 'HeadPage'),
});

export const peopleAndQualityRoutes = [
  reviewsRoute,
  reviewRoute,
  resultsRoute,
  resultRoute,
  membersRoute,
  newMemberRoute,
  memberRoute,
  editMemberRoute,
  memberChangeRoute,
  recordsAboutMeRoute,
  recordAboutMeRoute,
  rosterImportsRoute,
  rosterImportRoute,
  auditRoute,
  auditHeadRoute,
] as const;
