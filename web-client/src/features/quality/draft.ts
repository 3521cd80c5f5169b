import type { QualityScoreItem, SelfScoreEntry } from '@/api/generated';
import { parsePoints, type TypedPoints } from './points';

/** What the service holds for a criterion. */
interface Held {
  points: number | undefined;
  reason: string;
}

/** What somebody typed for a criterion, and what the service held when they began or when it was last saved. */
export interface Edit {
  points: string;
  reason: string;
  base: Held;
}

export type Edits = Readonly<Record<string, Edit>>;

export interface Row {
  item: QualityScoreItem;
  /** As it stands in the field. */
  points: string;
  reason: string;
  typed: TypedPoints;
  needsReason: boolean;
  missing: 'POINTS' | 'REASON' | null;
  /** `clash`: somebody else saved something different meanwhile; nothing is sent until one of the two is chosen. */
  state: 'saved' | 'unsaved' | 'fault' | 'clash';
}

function heldBy(item: QualityScoreItem): Held {
  return { points: item.selfPoints, reason: item.selfReason ?? '' };
}

const isSame = (one: Held, other: Held) => one.points === other.points && one.reason === other.reason;

/** What the sheet says without a word: the proposal of the records, or all the points where nothing is measured. */
export function expectedPoints(item: QualityScoreItem): number {
  return item.evidence?.proposedPoints ?? item.maxPoints;
}

export function needsReason(item: QualityScoreItem, points: number | undefined): boolean {
  return points !== undefined && points !== expectedPoints(item);
}

const valueOf = (typed: TypedPoints) => (typed.kind === 'points' ? typed.value : undefined);

function missingOf(item: QualityScoreItem, points: number | undefined, reason: string): Row['missing'] {
  if (points === undefined) return 'POINTS';
  return needsReason(item, points) && reason.trim() === '' ? 'REASON' : null;
}

/** A reason that is no longer asked for stays in the field's memory, but is not sent. */
function meant(item: QualityScoreItem, edit: Edit): Held {
  const points = valueOf(parsePoints(edit.points, item.maxPoints));
  return { points, reason: needsReason(item, points) ? edit.reason.trim() : '' };
}

function stateOf(item: QualityScoreItem, edit: Edit): Row['state'] | 'overtaken' {
  const held = heldBy(item);
  const mine = meant(item, edit);
  if (parsePoints(edit.points, item.maxPoints).kind === 'fault') return 'fault';
  if (isSame(mine, held)) return 'saved';
  if (isSame(edit.base, held)) return 'unsaved';
  return isSame(mine, edit.base) ? 'overtaken' : 'clash';
}

/** The sheet as it stands on the page: what the service holds, under what was typed over it. */
export function rowsOf(
  items: readonly QualityScoreItem[],
  edits: Edits,
  format: (points: number) => string,
): readonly Row[] {
  return items.map((item) => {
    const edit = edits[item.code];
    const state = edit ? stateOf(item, edit) : 'saved';
    const typedOver = edit !== undefined && state !== 'overtaken';
    const points = typedOver ? edit.points : item.selfPoints === undefined ? '' : format(item.selfPoints);
    const reason = typedOver ? edit.reason : (item.selfReason ?? '');
    const typed = parsePoints(points, item.maxPoints);
    return {
      item,
      points,
      reason,
      typed,
      needsReason: needsReason(item, valueOf(typed)),
      missing: missingOf(item, valueOf(typed), reason),
      state: state === 'overtaken' ? 'saved' : state,
    };
  });
}

/** Types over a row; what the service held is remembered from the first letter on. */
export function typeOver(edits: Edits, row: Row, typed: Partial<Pick<Edit, 'points' | 'reason'>>): Edits {
  const { item, points, reason, state } = row;
  const base = state === 'saved' ? heldBy(item) : (edits[item.code]?.base ?? heldBy(item));
  return { ...edits, [item.code]: { points, reason, ...typed, base } };
}

/** Ends a clash for what was typed here: it now starts from what the other person saved. */
export function keepMine(edits: Edits, item: QualityScoreItem): Edits {
  const edit = edits[item.code];
  return edit ? { ...edits, [item.code]: { ...edit, base: heldBy(item) } } : edits;
}

export function takeTheirs(edits: Edits, item: QualityScoreItem): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([code]) => code !== item.code));
}

export function entriesToSend(rows: readonly Row[]): SelfScoreEntry[] {
  return rows
    .filter(({ state }) => state === 'unsaved')
    .map(({ item, typed, reason, needsReason: explained }) => ({
      code: item.code,
      ...(typed.kind === 'points' ? { points: typed.value } : {}),
      ...(explained && reason.trim() !== '' ? { reason: reason.trim() } : {}),
    }));
}

/** Typing may have gone on while these were on their way, so only the ground under it moves. */
export function rebase(edits: Edits, sent: readonly SelfScoreEntry[]): Edits {
  const moved = sent.flatMap(({ code, points, reason }) => {
    const edit = edits[code];
    return edit ? [[code, { ...edit, base: { points, reason: reason ?? '' } }] as const] : [];
  });
  return { ...edits, ...Object.fromEntries(moved) };
}

/** The proposals of the records for whatever has no points yet. */
export function takeProposals(edits: Edits, rows: readonly Row[], format: (points: number) => string): Edits {
  return rows
    .filter(hasOpenProposal)
    .reduce((all, row) => typeOver(all, row, { points: format(expectedPoints(row.item)) }), edits);
}

export function hasOpenProposal({ item, typed }: Row): boolean {
  return item.evidence !== undefined && typed.kind === 'empty';
}
