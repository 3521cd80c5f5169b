import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  generateMeetings,
  getMeetingSchedule,
  getThematicTheme,
  listHolidays,
  listMeetings,
  listMembers,
  listOrganizations,
  listScheduleRegistrations,
  listThematicQuarters,
  listThematicThemes,
  type ScheduleRegistration,
} from '@/api/generated';
import { ifMatch, versioned } from '@/api/headers';
import { allPages } from '@/api/pages';
import { instantOf } from '@/lib/dates';
import { addMonths, firstDay } from './months';

const MOST = 200;

/** The meetings of a month, of an organisation and everything below it, in the order of time. */
export const monthQuery = (organizationId: string, month: string) =>
  queryOptions({
    queryKey: ['meetings', 'month', organizationId, month],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listMeetings({
          query: {
            within: organizationId,
            from: instantOf(firstDay(month), '00:00'),
            to: instantOf(firstDay(addMonths(month, 1)), '00:00'),
            order: 'EARLIEST_FIRST',
            limit: MOST,
            ...(pageToken && { pageToken }),
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const scheduleQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['meeting-schedule', organizationId],
    queryFn: ({ signal }) => versioned(getMeetingSchedule({ path: { organizationId }, signal })),
  });

export const holidaysQuery = (organizationId: string, year: number) =>
  queryOptions({
    queryKey: ['holidays', organizationId, year],
    queryFn: ({ signal }) => versioned(listHolidays({ path: { organizationId, year }, signal })),
  });

/** What would be planned for a year: of this moment, never from memory. */
export const previewQuery = (organizationId: string, year: number) =>
  queryOptions({
    queryKey: ['generation-preview', organizationId, year],
    queryFn: async ({ signal }) =>
      (await generateMeetings({ path: { organizationId }, body: { year, dryRun: true }, signal })).data,
    gcTime: 0,
    retry: false,
  });

export const themesQuery = (organizationId: string, year: number) =>
  queryOptions({
    queryKey: ['thematic-themes', organizationId, year],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listThematicThemes({
          query: { organizationId, year, limit: MOST, ...(pageToken && { pageToken }) },
          signal,
        }),
      ),
  });

export const themeQuery = (themeId: string) =>
  queryOptions({
    queryKey: ['thematic-theme', themeId],
    queryFn: ({ signal }) => versioned(getThematicTheme({ path: { themeId }, signal })),
  });

export const quartersQuery = (organizationId: string, year: number, quarter: number) =>
  queryOptions({
    queryKey: ['thematic-quarters', organizationId, year, quarter],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listThematicQuarters({
          query: { organizationId, year, quarter, limit: MOST, ...(pageToken && { pageToken }) },
          signal,
        }),
      ),
  });

/** How far the meeting of a month is, of every cell of an organisation. */
export const registrationsQuery = (organizationId: string, month: string) =>
  queryOptions({
    queryKey: ['schedule-registrations', organizationId, month],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listScheduleRegistrations({
          query: { organizationId, month, limit: MOST, ...(pageToken && { pageToken }) },
          signal,
        }),
      ),
  });

/** The version of a row that was seen in the list. */
export const seenRow = ({ rowVersion }: ScheduleRegistration) => ifMatch({ etag: `"${rowVersion}"` });

export async function refreshRegistrations(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: ['schedule-registrations'] });
}

/** The thematic meetings of a cell that a theme of this year could be presented in. */
export const thematicMeetingsQuery = (organizationId: string, year: number) =>
  queryOptions({
    queryKey: ['meetings', 'thematic', organizationId, year],
    queryFn: async ({ signal }) =>
      (
        await listMeetings({
          query: {
            organizationId,
            from: instantOf(`${year}-01-01`, '00:00'),
            to: instantOf(`${year + 1}-01-01`, '00:00'),
            order: 'EARLIEST_FIRST',
            limit: MOST,
          },
          signal,
        })
      ).data.items.filter(({ kind, state }) => (kind === 'THEMATIC' || kind === 'COMBINED') && state !== 'CANCELLED'),
  });

export const cellMembersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', 'of-cell', organizationId],
    queryFn: ({ signal }) =>
      allPages((pageToken) =>
        listMembers({ query: { organizationId, limit: MOST, ...(pageToken && { pageToken }) }, signal }),
      ),
  });

/** Where somebody may look: the first two hundred by code. */
export const placesQuery = queryOptions({
  queryKey: ['organizations', 'all'],
  queryFn: async ({ signal }) => (await listOrganizations({ query: { limit: MOST }, signal })).data.items,
  staleTime: 10 * 60_000,
});

/** After a change of a schedule, a day off or a theme: all of it hangs together. */
export async function refreshSchedule(client: QueryClient): Promise<void> {
  const touched = new Set([
    'meeting-schedule',
    'holidays',
    'generation-preview',
    'thematic-themes',
    'thematic-theme',
    'thematic-quarters',
    'meetings',
  ]);
  await client.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[0])) });
}
