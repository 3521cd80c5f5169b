import type { AdjustedEntry, QualityScoreItem } from '@/api/generated';
import { parsePoints, sum, type TypedPoints } from './points';

/** What the superior committee typed, by criterion; a criterion not in here has the cell's points. */
export type TypedAdjustment = Readonly<Record<string, string>>;

export function typedFor(item: QualityScoreItem, typed: TypedAdjustment): TypedPoints {
  const text = typed[item.code];
  if (text === undefined) {
    return item.selfPoints === undefined ? { kind: 'empty' } : { kind: 'points', value: item.selfPoints };
  }
  return parsePoints(text, item.maxPoints);
}

/** Only what differs is sent: the rest stays the cell's. */
export function adjustedEntries(items: readonly QualityScoreItem[], typed: TypedAdjustment): AdjustedEntry[] {
  return items.flatMap((item) => {
    const points = typedFor(item, typed);
    return points.kind === 'points' && points.value !== item.selfPoints
      ? [{ code: item.code, points: points.value }]
      : [];
  });
}

/** The first criterion whose field is empty or holds no possible points. */
export function firstFault(items: readonly QualityScoreItem[], typed: TypedAdjustment): string | undefined {
  return items.find((item) => typedFor(item, typed).kind !== 'points')?.code;
}

export function adjustedTotal(items: readonly QualityScoreItem[], typed: TypedAdjustment): number {
  return sum(
    items.map((item) => {
      const points = typedFor(item, typed);
      return points.kind === 'points' ? points.value : undefined;
    }),
  );
}
