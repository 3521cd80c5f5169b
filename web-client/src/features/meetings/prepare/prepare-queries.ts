import { queryOptions } from '@tanstack/react-query';
import { getMeetingChecks, getPreparation, listMeetings } from '@/api/generated';
import { versioned } from '@/api/headers';

const DAY_MS = 24 * 60 * 60 * 1000;

export const checksQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting-checks', meetingId],
    queryFn: async ({ signal }) => (await getMeetingChecks({ path: { meetingId }, signal })).data,
  });

export const preparationQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['preparation', meetingId],
    queryFn: ({ signal }) => versioned(getPreparation({ path: { meetingId }, signal })),
  });

/** The meetings of the committee that could have prepared this one: those of the two months before it. */
export const preMeetingsQuery = (organizationId: string, plannedStart: string) =>
  queryOptions({
    queryKey: ['meetings', 'committee', organizationId, plannedStart],
    queryFn: async ({ signal }) => {
      const from = new Date(Date.parse(plannedStart) - 62 * DAY_MS).toISOString();
      const to = new Date(Date.parse(plannedStart) + DAY_MS).toISOString();
      const kind = 'COMMITTEE_PREMEETING';
      const { data } = await listMeetings({ query: { organizationId, kind, from, to, limit: 20 }, signal });
      return data.items.filter(({ state }) => state !== 'CANCELLED');
    },
  });
