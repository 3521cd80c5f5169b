import type { ScoreState } from '@/api/generated';

/** How the states read in the address, which people see and send on. */
const STATE_OF_WORD = {
  'cho-duyet': 'SUBMITTED',
  'da-xac-nhan': 'CONFIRMED',
  'da-dieu-chinh': 'ADJUSTED',
  'da-bieu-quyet': 'CELL_VOTED',
  'da-cham': 'SELF_SCORED',
  'dang-cham': 'DRAFT',
} as const satisfies Record<string, ScoreState>;

export type StateWord = keyof typeof STATE_OF_WORD | 'tat-ca';

export const STATE_FILTERS = Object.entries(STATE_OF_WORD) as readonly [StateWord, ScoreState][];

/** A word nobody knows counts as none. */
export function stateWordOf(text: string | undefined, otherwise: StateWord): StateWord {
  const isKnown = text !== undefined && (text === 'tat-ca' || text in STATE_OF_WORD);
  return isKnown ? (text as StateWord) : otherwise;
}

/** Undefined means all. */
export function stateOfWord(word: StateWord): ScoreState | undefined {
  return word === 'tat-ca' ? undefined : STATE_OF_WORD[word];
}
