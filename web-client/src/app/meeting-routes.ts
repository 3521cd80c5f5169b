import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { signedInRoute } from './base-routes';
import { only } from './search-params';

/** With the pages, and not with the entry. */
const meetings = () => import('@/api/first-calls');
const meetingPages = () => import('./meeting-pages');
const planPages = () => import('./meeting-plan-pages');
const editFormPages = () => import('./meeting-edit-form-pages');
const prepareFormPages = () => import('./meeting-prepare-form-pages');
const proceedingsPages = () => import('./proceedings-pages');
const proceedingsFormPages = () => import('./proceedings-form-pages');
const taskPages = () => import('./task-pages');
const minutesPages = () => import('./minutes-pages');
const criticismPages = () => import('./criticism-pages');

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.meetings,
  validateSearch: (search: Record<string, unknown>): { 'trang-thai'?: string | undefined } => {
    const state = search['trang-thai'];
    return typeof state === 'string' ? { 'trang-thai': state } : {};
  },
  component: lazyRouteComponent(meetingPages, 'MeetingsPage'),
});

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.newMeeting,
  component: lazyRouteComponent(planPages, 'NewPage'),
});

const editRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.editMeeting,
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData((await meetings()).meetingQuery(params.meetingId)),
  component: lazyRouteComponent(editFormPages, 'EditPage'),
});

const postponeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.postponeMeeting,
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData((await meetings()).meetingQuery(params.meetingId)),
  component: lazyRouteComponent(prepareFormPages, 'PostponeMeetingPage'),
});

const assignmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.meetingAssignments,
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData((await meetings()).meetingQuery(params.meetingId)),
  component: lazyRouteComponent(prepareFormPages, 'MeetingAssignmentsPage'),
});

/** The frame of all stages. */
const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.meeting,
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData((await meetings()).meetingQuery(params.meetingId)),
  component: lazyRouteComponent(meetingPages, 'MeetingPage'),
});

/** A meeting opens at the stage where it stands. */
const standRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: '/',
  loader: async ({ context, params }) => {
    const { meetingQuery } = await meetings();
    const { value } = await context.queryClient.ensureQueryData(meetingQuery(params.meetingId));
    const stages = {
      DRAFT: paths.meetingPreparation,
      ANNOUNCED: paths.meetingPreparation,
      OPEN: paths.meetingAttendance,
      CLOSED: ['REGULAR', 'THEMATIC', 'COMBINED'].includes(value.kind) ? paths.meetingScore : paths.meetingAttendance,
      POSTPONED: paths.meetingPreparation,
      CANCELLED: paths.meetingPreparation,
    };
    throw redirect({ to: stages[value.state], params, replace: true });
  },
});

const preparationRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'chuan-bi',
  component: lazyRouteComponent(meetingPages, 'PreparationPage'),
});

const attendanceRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'diem-danh',
  validateSearch: (search: Record<string, unknown>): { loc?: 'chua-diem' } =>
    search.loc === 'chua-diem' ? { loc: 'chua-diem' } : {},
  loader: async ({ context, params }) =>
    context.queryClient.ensureQueryData((await meetings()).attendanceQuery(params.meetingId)),
  component: lazyRouteComponent(meetingPages, 'AttendancePage'),
});

const proceedingsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'dien-bien',
  component: lazyRouteComponent(proceedingsPages, 'ProceedingsPage'),
});

const conclusionRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'ket-luan',
  component: lazyRouteComponent(proceedingsPages, 'ConclusionPage'),
});

const newTaskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.newTask,
  component: lazyRouteComponent(proceedingsFormPages, 'NewTaskPage'),
});

const forwardProposalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.forwardProposal,
  component: lazyRouteComponent(proceedingsFormPages, 'ForwardProposalPage'),
});

const tasksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.tasks,
  validateSearch: only('cua', 'loc'),
  component: lazyRouteComponent(taskPages, 'TasksPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.task,
  component: lazyRouteComponent(taskPages, 'TaskPage'),
});

const editTaskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.editTask,
  component: lazyRouteComponent(proceedingsFormPages, 'EditTaskPage'),
});

const proposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.proposals,
  validateSearch: only('loc'),
  component: lazyRouteComponent(taskPages, 'ProposalsPage'),
});

const criticismRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'phe-binh',
  component: lazyRouteComponent(criticismPages, 'CriticismPage'),
});

const newRecordRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'phe-binh/moi',
  component: lazyRouteComponent(() => import('./new-record-page'), 'NewRecordPage'),
});

// Without a loader: the router runs those when a link is merely pointed at, and a reading is written down.
const recordRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'phe-binh/$recordId',
  component: lazyRouteComponent(criticismPages, 'RecordPage'),
});

const scoreRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'cham-diem',
  component: lazyRouteComponent(() => import('./score-page'), 'ScorePage'),
});

// Without a loader: the reading of minutes is written down, and a link that is pointed at has not been opened.
const minutesRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'bien-ban',
  // The code of a printed document, as its QR code brings it.
  validateSearch: only('ma'),
  component: lazyRouteComponent(minutesPages, 'MinutesPage'),
});

const readOutRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.readOutMinutes,
  component: lazyRouteComponent(minutesPages, 'ReadOutPage'),
});

const documentsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'van-ban',
  component: lazyRouteComponent(() => import('./document-pages'), 'MeetingDocumentsPage'),
});

export const meetingRoutes = [
  listRoute,
  newRoute,
  editRoute,
  postponeRoute,
  assignmentsRoute,
  newTaskRoute,
  forwardProposalRoute,
  tasksRoute,
  taskRoute,
  editTaskRoute,
  proposalsRoute,
  meetingRoute.addChildren([
    standRoute,
    preparationRoute,
    attendanceRoute,
    proceedingsRoute,
    conclusionRoute,
    criticismRoute,
    newRecordRoute,
    recordRoute,
    scoreRoute,
    minutesRoute,
    documentsRoute,
  ]),
  readOutRoute,
] as const;
