import type { ImportState, LeaveKind, Proposal, RosterColumn, RosterDifference, RowDecision } from '@/api/generated';
import { msg } from '@/lib/message';

const BUSY: ReadonlySet<ImportState> = new Set<ImportState>(['READING', 'APPLYING', 'UNDOING']);

/** While a job is at work. */
export function isBusy(state: ImportState): boolean {
  return BUSY.has(state);
}

export const STATE_WORDS: Record<ImportState, string> = {
  READING: msg('roster.state.reading'),
  COLUMNS_NEEDED: msg('roster.state.columns-needed'),
  DECIDING: msg('roster.state.deciding'),
  APPLYING: msg('roster.state.applying'),
  APPLIED: msg('roster.state.applied'),
  UNDOING: msg('roster.state.undoing'),
  UNDONE: msg('roster.state.undone'),
  FAILED: msg('roster.state.failed'),
  EXPIRED: msg('roster.state.expired'),
};

/** In the order in which they are looked through: what needs thought comes first. */
export const PROPOSALS: readonly Proposal[] = [
  'ERROR',
  'DUPLICATE',
  'MISSPELT',
  'MOVED',
  'CHANGED',
  'ADDED',
  'LEFT',
  'UNCHANGED',
];

export const PROPOSAL_WORDS: Record<Proposal, string> = {
  ERROR: msg('roster.proposal.error'),
  DUPLICATE: msg('roster.proposal.duplicate'),
  MISSPELT: msg('roster.proposal.misspelt'),
  MOVED: msg('roster.proposal.moved'),
  CHANGED: msg('roster.proposal.changed'),
  ADDED: msg('roster.proposal.added'),
  LEFT: msg('roster.proposal.left'),
  UNCHANGED: msg('roster.proposal.unchanged'),
};

/** What the rows of a kind are, and what comes of accepting them. */
export const PROPOSAL_ABOUT: Record<Proposal, string> = {
  ERROR: msg('roster.about.error'),
  DUPLICATE: msg('roster.about.duplicate'),
  MISSPELT: msg('roster.about.misspelt'),
  MOVED: msg('roster.about.moved'),
  CHANGED: msg('roster.about.changed'),
  ADDED: msg('roster.about.added'),
  LEFT: msg('roster.about.left'),
  UNCHANGED: msg('roster.about.unchanged'),
};

/** The deed, not "accept": what happens when the batch is applied. */
export const ACCEPT_WORDS: Record<Proposal, string> = {
  ERROR: msg('roster.accept.other'),
  DUPLICATE: msg('roster.accept.duplicate'),
  MISSPELT: msg('roster.accept.misspelt'),
  MOVED: msg('roster.accept.moved'),
  CHANGED: msg('roster.accept.changed'),
  ADDED: msg('roster.accept.added'),
  LEFT: msg('roster.accept.left'),
  UNCHANGED: msg('roster.accept.other'),
};

export const DECISION_WORDS: Record<Exclude<RowDecision, 'ACCEPT' | 'NONE'>, string> = {
  PENDING: msg('roster.decision.pending'),
  SKIP: msg('roster.decision.skip'),
  MATCH: msg('roster.decision.match'),
  ADD: msg('roster.decision.add'),
};

export const LEAVE_WORDS: Record<LeaveKind, string> = {
  MOVED_OUT: msg('roster.leave.moved-out'),
  DIED: msg('roster.leave.died'),
  RESIGNED: msg('roster.leave.resigned'),
  REMOVED: msg('roster.leave.removed'),
  EXPELLED: msg('roster.leave.expelled'),
};

export const COLUMN_WORDS: Record<RosterColumn, string> = {
  FULL_NAME: msg('roster.column.full-name'),
  CARD_NUMBER: msg('roster.column.card-number'),
  BORN_ON: msg('roster.column.born-on'),
  ADMITTED_ON: msg('roster.column.admitted-on'),
  RECOGNIZED_ON: msg('roster.column.recognized-on'),
  CELL_CODE: msg('roster.column.cell-code'),
  CELL_NAME: msg('roster.column.cell-name'),
  PHONE: msg('roster.column.phone'),
  EMAIL: msg('roster.column.email'),
  POSITION: msg('roster.column.position'),
};

export const DIFFERENCE_WORDS: Record<RosterDifference, string> = {
  FULL_NAME: COLUMN_WORDS.FULL_NAME,
  CARD_NUMBER: COLUMN_WORDS.CARD_NUMBER,
  BORN_ON: COLUMN_WORDS.BORN_ON,
  ADMITTED_ON: COLUMN_WORDS.ADMITTED_ON,
  RECOGNIZED_ON: COLUMN_WORDS.RECOGNIZED_ON,
  CELL: msg('roster.column.cell'),
};

/** Why a file was not read after all, or a batch not applied; by what the service calls it. */
export const FAILURE_WORDS: Partial<Record<string, string>> = {
  EMPTY: msg('roster.failure.empty'),
  TCVN3: msg('roster.failure.tcvn3'),
  VNI: msg('roster.failure.vni'),
  TOO_MANY_ROWS: msg('roster.failure.too-many-rows'),
  DAMAGED: msg('roster.failure.damaged'),
  'card-number-taken': msg('roster.failure.card-number-taken'),
  'day-not-possible': msg('roster.failure.day-not-possible'),
  'roster-undo-blocked': msg('roster.failure.undo-blocked'),
  'not-allowed': msg('roster.failure.not-allowed'),
};

export const OTHER_FAILURE = msg('roster.failure.other');

/** In the address: words for people, not for machines. */
const SLUGS: Record<Proposal, string> = {
  ERROR: 'loi',
  DUPLICATE: 'trung',
  MISSPELT: 'sai-ten',
  MOVED: 'chuyen',
  CHANGED: 'thay-doi',
  ADDED: 'moi',
  LEFT: 'da-roi',
  UNCHANGED: 'khong-doi',
};

export function slugOfProposal(proposal: Proposal): string {
  return SLUGS[proposal];
}

export function proposalOfSlug(slug: string | undefined): Proposal | undefined {
  return PROPOSALS.find((proposal) => SLUGS[proposal] === slug);
}
