import { getRouteApi } from '@tanstack/react-router';
import { ProposalsPage as Proposals } from '@/features/meetings/tasks/proposals-page';
import { TaskPage as Task } from '@/features/meetings/tasks/task-page';
import { TasksPage as Tasks } from '@/features/meetings/tasks/tasks-page';

const tasksRoute = getRouteApi('/signed-in/nhiem-vu');
const taskRoute = getRouteApi('/signed-in/nhiem-vu/$taskId');
const proposalsRoute = getRouteApi('/signed-in/kien-nghi');

export function TasksPage() {
  const { cua, loc } = tasksRoute.useSearch();
  return <Tasks whose={cua} standing={loc} />;
}

export function TaskPage() {
  return <Task taskId={taskRoute.useParams().taskId} />;
}

export function ProposalsPage() {
  return <Proposals which={proposalsRoute.useSearch().loc} />;
}
