import { queryOptions } from '@tanstack/react-query';
import { getCriteriaSet, getQualityScore, getVoteBase, listQualityScores } from '@/api/generated';
import type { ScoreState } from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

/** Everything here begins with this key, so that one change can make all lists ask again. */
export const QUALITY = 'quality-scores';

/** The id of a meeting's sheet, or null before it is opened. */
export const sheetIdQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [QUALITY, 'id-of-meeting', meetingId],
    queryFn: async ({ signal }) => {
      const { data } = await listQualityScores({ query: { meetingId, limit: 1 }, signal });
      return data.items[0]?.id ?? null;
    },
  });

export const sheetQuery = (scoreId: string) =>
  queryOptions({
    queryKey: [QUALITY, 'sheet', scoreId],
    queryFn: ({ signal }) => versioned(getQualityScore({ path: { scoreId }, signal })),
    // The records under it (who was there, how long it took) change on another stage.
    staleTime: 0,
  });

export interface ScoreFilter {
  state?: ScoreState | undefined;
  month?: string | undefined;
}

export const sheetsQuery = ({ state, month }: ScoreFilter) =>
  pagesQuery([QUALITY, 'list', { state, month }], (pageToken, signal) =>
    listQualityScores({
      query: { ...(state && { state }), ...(month && { month }), ...(pageToken && { pageToken }) },
      signal,
    }),
  );

export const bandsQuery = (criteriaSetId: string) =>
  queryOptions({
    queryKey: ['criteria-set', criteriaSetId, 'bands'],
    queryFn: async ({ signal }) => (await getCriteriaSet({ path: { criteriaSetId }, signal })).data.bands,
    staleTime: Infinity,
    // Without the bands the sheet still shows the service's grade.
    throwOnError: false,
  });

export const voteBaseQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [QUALITY, 'vote-base', meetingId],
    queryFn: async ({ signal }) => (await getVoteBase({ path: { meetingId }, signal })).data,
    staleTime: 0,
  });
