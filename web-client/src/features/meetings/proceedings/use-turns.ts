import { useState } from 'react';
import type { Meeting } from '@/api/generated';
import { keepTurns, keptTurns, minutesSpent, takeTurn, type Turn } from './agenda-clock';
import { useNow } from './use-now';

export interface Turns {
  /** The item that is dealt with; 0 outside the programme. */
  item: number;
  spent: ReadonlyMap<number, number>;
  take: (item: number) => void;
}

/** Which item of the programme is dealt with, on this device; the first one as long as nobody has said. */
export function useTurns({ id, agenda, actualStart, actualEnd }: Meeting): Turns {
  const now = useNow();
  const [turns, setTurns] = useState<readonly Turn[]>(() => {
    const kept = keptTurns(id);
    return kept.length > 0 ? kept : [{ item: agenda.length > 0 ? 1 : 0, at: actualStart ?? now.toISOString() }];
  });
  const end = actualEnd === undefined ? now : new Date(actualEnd);
  return {
    item: turns.at(-1)?.item ?? 0,
    spent: minutesSpent(turns, end),
    take: (item) => {
      const next = takeTurn(turns, item, new Date());
      setTurns(next);
      keepTurns(id, next);
    },
  };
}
