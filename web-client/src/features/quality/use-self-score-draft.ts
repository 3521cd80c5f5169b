import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { updateSelfScore } from '@/api/generated';
import type { QualityScore, QualityScoreItem } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import {
  type Edit,
  type Edits,
  entriesToSend,
  keepMine,
  rebase,
  type Row,
  rowsOf,
  takeProposals,
  takeTheirs,
  typeOver,
} from './draft';
import { sheetQuery } from './queries';
import { type Autosave, useAutosave } from './use-autosave';
import { usePointsFormat } from './use-points-format';

/** Somebody may be quicker twice, hardly four times. */
const ATTEMPTS = 4;

export interface SelfScoreDraft extends Omit<Autosave, 'saveSoon'> {
  rows: readonly Row[];
  type: (row: Row, typed: Partial<Pick<Edit, 'points' | 'reason'>>) => void;
  takeAllProposals: () => void;
  keepMine: (item: QualityScoreItem) => void;
  takeTheirs: (item: QualityScoreItem) => void;
  savedAt: Date | null;
}

/** What is typed over the sheet, and its way to the service; nothing typed is thrown away on the way. */
export function useSelfScoreDraft(sheet: Versioned<QualityScore>): SelfScoreDraft {
  const client = useQueryClient();
  const format = usePointsFormat();
  const scoreId = sheet.value.id;
  const [edits, setEdits] = useState<Edits>({});
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  // The saving goes on while people type, so it looks at what is typed now, not at what was when it began.
  const typed = useRef<Edits>(edits);
  const rows = useMemo(() => rowsOf(sheet.value.items, edits, format), [sheet.value.items, edits, format]);

  const change = useCallback((next: Edits) => {
    typed.current = next;
    setEdits(next);
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const { queryKey } = sheetQuery(scoreId);

    async function sendAll(attempts: number): Promise<boolean> {
      const seen = client.getQueryData(queryKey);
      if (!seen) return false;
      const now = rowsOf(seen.value.items, typed.current, format);
      const items = entriesToSend(now);
      if (items.length === 0) return now.every(({ state }) => state === 'saved');
      if (attempts === 0) return false;
      try {
        const call = updateSelfScore({ path: { scoreId }, headers: ifMatch(seen), body: { items } });
        const answer = await versioned(call);
        change(rebase(typed.current, items));
        client.setQueryData(queryKey, answer);
        setSavedAt(new Date());
      } catch (error) {
        const { slug } = problemOf(error);
        // Submitted by somebody meanwhile: then it must show as such.
        if (slug === 'wrong-state') void client.invalidateQueries({ queryKey });
        if (slug !== 'stale-version') throw error;
        await client.fetchQuery({ ...sheetQuery(scoreId), staleTime: 0 });
      }
      return sendAll(attempts - 1);
    }

    return sendAll(ATTEMPTS);
  }, [change, client, format, scoreId]);

  const { saveSoon, ...autosave } = useAutosave(send);

  function changeAndSave(next: Edits): void {
    change(next);
    saveSoon();
  }

  return {
    ...autosave,
    rows,
    savedAt,
    type: (row, words) => changeAndSave(typeOver(typed.current, row, words)),
    takeAllProposals: () => changeAndSave(takeProposals(typed.current, rows, format)),
    keepMine: (item) => changeAndSave(keepMine(typed.current, item)),
    takeTheirs: (item) => change(takeTheirs(typed.current, item)),
  };
}
