export type TypedPoints =
  | { kind: 'empty' }
  | { kind: 'points'; value: number }
  | { kind: 'fault'; fault: 'not-points' | 'above-max' };

const POINTS = /^\d{1,3}(?:[.,]\d{0,2})?$/;

/** What people type: `22`, `22,5` or `22.5`. A comma just typed (`22,`) is not yet a fault. */
export function parsePoints(typed: string, max: number): TypedPoints {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (!POINTS.test(text)) return { kind: 'fault', fault: 'not-points' };
  const value = Number(text.replace(',', '.'));
  return value > max ? { kind: 'fault', fault: 'above-max' } : { kind: 'points', value };
}

/** Adds in hundredths, because 0.1 + 0.2 would show as 0,30000000000000004. */
export function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + Math.round((value ?? 0) * 100), 0) / 100;
}

/** `after` minus `before`, without the dust of binary fractions. */
export function difference(after: number, before: number): number {
  return sum([after, -before]);
}
