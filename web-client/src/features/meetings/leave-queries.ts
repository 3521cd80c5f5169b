import { queryOptions } from '@tanstack/react-query';
import { listLeaveRequests } from '@/api/generated';
import { allPages } from '@/api/pages';

const ALL = 200;

/** Those that this person may read: all for an officer of the cell, else one's own. */
export const leaveOfMeetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['leave-requests', 'of-meeting', meetingId],
    queryFn: ({ signal }) =>
      allPages((pageToken) => listLeaveRequests({ query: { meetingId, limit: ALL, pageToken }, signal })),
  });

/** The latest that are one's own. */
export const myLeaveQuery = queryOptions({
  queryKey: ['leave-requests', 'mine'],
  queryFn: async ({ signal }) => (await listLeaveRequests({ query: { mine: true }, signal })).data.items,
});
