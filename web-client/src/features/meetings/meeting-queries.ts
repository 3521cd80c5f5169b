import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  getAgendaTemplate,
  getMeeting,
  getMeetingSchedule,
  getVoteBase,
  listMeetings,
  listMembers,
  type MeetingKind,
  type MeetingState,
} from '@/api/generated';
import { allPages, pagesQuery } from '@/api/pages';
import { instantOf } from '@/lib/dates';

const ALL = 200;
const PAGE = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A meeting may be opened a day late, so yesterday still belongs to what is ahead. */
function turningPoint(today: string): string {
  return new Date(Date.parse(instantOf(today, '00:00')) - DAY_MS).toISOString();
}

/** What is ahead, the nearest first. All of it: the service lists the latest first, and the nearest would come last. */
export const meetingsAheadQuery = (today: string, state: MeetingState | undefined) =>
  queryOptions({
    queryKey: ['meetings', 'ahead', { today, state }],
    queryFn: async ({ signal }) => {
      const from = turningPoint(today);
      const rows = await allPages((pageToken) =>
        listMeetings({ query: { from, limit: ALL, state, pageToken }, signal }),
      );
      return rows.sort((one, other) => Date.parse(one.plannedStart) - Date.parse(other.plannedStart));
    },
    placeholderData: keepPreviousData,
  });

export const meetingsBehindQuery = (today: string, state: MeetingState | undefined) =>
  pagesQuery(['meetings', 'behind', { today, state }], (pageToken, signal) =>
    listMeetings({ query: { to: turningPoint(today), limit: PAGE, state, pageToken }, signal }),
  );

/** The cell's latest meeting, for what mostly stays the same; null for a cell's first. */
export const latestMeetingQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['meetings', 'latest', organizationId],
    queryFn: async ({ signal }) => {
      const { data } = await listMeetings({ query: { organizationId, limit: 1 }, signal });
      const [latest] = data.items;
      return latest ? (await getMeeting({ path: { meetingId: latest.id }, signal })).data : null;
    },
  });

/** In the order of names, as the service gives them. */
export const cellMembersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', 'of-cell', organizationId],
    queryFn: ({ signal }) =>
      allPages((pageToken) => listMembers({ query: { organizationId, limit: ALL, pageToken }, signal })),
  });

export const voteBaseQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['vote-base', meetingId],
    queryFn: async ({ signal }) => (await getVoteBase({ path: { meetingId }, signal })).data,
  });

/** The programme to begin with, by the guidance of the day. */
export const agendaTemplateQuery = (organizationId: string, kind: MeetingKind, on: string | null) =>
  queryOptions({
    queryKey: ['agenda-template', organizationId, kind, on],
    queryFn: async ({ signal }) =>
      (await getAgendaTemplate({ path: { organizationId }, query: { kind, on: on ?? undefined }, signal })).data,
    staleTime: 10 * 60_000,
  });

/** Whether a meeting of the cell may be held online on a day. */
export const onlineAllowedQuery = (organizationId: string, on: string | null) =>
  queryOptions({
    queryKey: ['meeting-schedule', 'online', organizationId, on],
    queryFn: async ({ signal }) =>
      (await getMeetingSchedule({ path: { organizationId }, query: { on: on ?? undefined }, signal })).data
        .onlineAllowed,
  });
