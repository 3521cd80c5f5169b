import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QualityScore } from '@/api/generated';
import { type Versioned, versioned } from '@/api/headers';
import { refreshMeeting } from '@/api/meetings';
import { problemOf } from '@/lib/problem';
import { QUALITY, sheetQuery } from './queries';

type Call = Promise<{ data: QualityScore; response: Response }>;

/** A change of a sheet's state: the answer is the new sheet, and whatever shows it elsewhere asks again. */
export function useSheetChange<Input>(
  scoreId: string,
  change: (seen: Versioned<QualityScore>, input: Input) => Call,
  onChanged?: (sheet: Versioned<QualityScore>) => void | Promise<void>,
) {
  const client = useQueryClient();
  const { queryKey } = sheetQuery(scoreId);
  return useMutation({
    mutationFn: (input: Input) => {
      const seen = client.getQueryData(queryKey);
      if (!seen) throw new Error('a sheet is changed from the page that shows it');
      return versioned(change(seen, input));
    },
    onSuccess: async (sheet) => {
      client.setQueryData(queryKey, sheet);
      await onChanged?.(sheet);
      void refreshMeeting(client);
    },
    onError: (error) => {
      // Whoever was quicker has left a sheet that looks different now.
      if (problemOf(error).status === 409 || problemOf(error).status === 412) {
        void client.invalidateQueries({ queryKey: [QUALITY] });
      }
    },
  });
}
