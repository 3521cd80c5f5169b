import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DecideRosterRowRequest, decideRosterRow, type RosterRow } from '@/api/generated';
import { ROSTER } from './queries';

/** Decides on one row as the person saw it; the counts follow. */
export function useRowDecision(importId: string, row: RosterRow) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (decision: DecideRosterRowRequest) =>
      (
        await decideRosterRow({
          path: { importId, rowNumber: row.rowNumber },
          headers: { 'If-Match': row.etag },
          body: decision,
        })
      ).data,
    onSettled: () => client.invalidateQueries({ queryKey: [ROSTER, importId] }),
  });
}
