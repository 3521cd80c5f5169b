import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { getTask, listProposals, listTasks, type TaskState } from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

export interface TaskFilter {
  mine: boolean;
  state: TaskState | undefined;
  overdue: boolean;
  organizationId: string | undefined;
}

export const tasksQuery = ({ mine, state, overdue, organizationId }: TaskFilter) =>
  pagesQuery(['tasks', 'list', { mine, state, overdue, organizationId }], (pageToken, signal) =>
    listTasks({
      query: {
        ...(mine && { mine }),
        ...(state && { state }),
        ...(overdue && { overdue }),
        ...(organizationId && { organizationId }),
        ...(pageToken && { pageToken }),
      },
      signal,
    }),
  );

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) => versioned(getTask({ path: { taskId }, signal })),
  });

export const proposalsQuery = (onlyOpen: boolean) =>
  pagesQuery(['proposals', 'list', { onlyOpen }], (pageToken, signal) =>
    listProposals({
      query: { ...(onlyOpen && { state: 'FORWARDED' as const }), ...(pageToken && { pageToken }) },
      signal,
    }),
  );

/** A task stands in several lists. */
export async function refreshTasks(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'task' || queryKey[0] === 'tasks' });
}
