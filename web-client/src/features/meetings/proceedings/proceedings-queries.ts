import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type Conclusion,
  type Conclusions,
  type Contribution,
  type Contributions,
  getConclusions,
  listContributions,
  listEarlierTasks,
  listProposals,
  listTasks,
  listVotes,
} from '@/api/generated';
import { allPages } from '@/api/pages';

const ALL = 200;

export const contributionsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['contributions', meetingId],
    queryFn: async ({ signal }) => (await listContributions({ path: { meetingId }, signal })).data,
  });

export const votesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['votes', meetingId],
    queryFn: async ({ signal }) => (await listVotes({ path: { meetingId }, signal })).data,
  });

export const conclusionsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['conclusions', meetingId],
    queryFn: async ({ signal }) => (await getConclusions({ path: { meetingId }, signal })).data,
  });

/** What earlier meetings agreed on and was not over when the cell came together last. */
export const earlierTasksQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['tasks', 'earlier', meetingId],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listEarlierTasks({ path: { meetingId }, query: { limit: ALL, ...(pageToken && { pageToken }) }, signal }),
      ),
  });

/** What this meeting agrees on. */
export const agreedTasksQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['tasks', 'agreed', meetingId],
    queryFn: ({ signal }) =>
      allPages((pageToken) => listTasks({ query: { meetingId, limit: ALL, ...(pageToken && { pageToken }) }, signal })),
  });

/** Answers of the committee above that come back to this meeting. */
export const answersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['proposals', 'answered-for', meetingId],
    queryFn: async ({ signal }) =>
      (await listProposals({ query: { answeredFor: meetingId, limit: ALL }, signal })).data.items,
  });

/** What one's own change answered, in the list, without reading all of it again. */
export function putContribution(client: QueryClient, changed: Contribution): void {
  client.setQueryData<Contributions>(
    contributionsQuery(changed.meetingId).queryKey,
    (list) => list && { ...list, items: list.items.map((item) => (item.id === changed.id ? changed : item)) },
  );
}

export function putConclusion(client: QueryClient, meetingId: string, changed: Conclusion): void {
  client.setQueryData<Conclusions>(
    conclusionsQuery(meetingId).queryKey,
    (list) =>
      list && { ...list, items: list.items.map((item) => (item.agendaItem === changed.agendaItem ? changed : item)) },
  );
}
