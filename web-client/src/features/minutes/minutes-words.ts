import type { MinutesSigner, MinutesState, PrintedContributionKind } from '@/api/generated';
import { msg } from '@/lib/message';

const STATES: Record<MinutesState, string> = {
  DRAFT: msg('minutes.state.draft'),
  READ_OUT: msg('minutes.state.read-out'),
  CONFIRMED: msg('minutes.state.confirmed'),
  ADOPTED: msg('minutes.state.adopted'),
};

const SIGNERS: Record<MinutesSigner, string> = {
  CHAIR: msg('minutes.signer.chair'),
  MINUTE_TAKER: msg('minutes.signer.minute-taker'),
};

const KINDS: Record<PrintedContributionKind, string> = {
  OPINION: msg('minutes.contribution.opinion'),
  PROPOSAL: msg('minutes.contribution.proposal'),
  QUESTION: msg('minutes.contribution.question'),
};

export const stateWord = (state: MinutesState): string => STATES[state];

export const signerWord = (signer: MinutesSigner): string => SIGNERS[signer];

export const contributionWord = (kind: PrintedContributionKind): string => KINDS[kind];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** "II- NỘI DUNG", as documents number their parts. */
export const partTitle = (index: number, part: string): string => `${ROMAN[index] ?? String(index + 1)}- ${part}`;

/** Sections under the heading of their part, in order. */
export function byPart<S extends { part: string }>(sections: readonly S[]): { part: string; sections: S[] }[] {
  const parts: { part: string; sections: S[] }[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    if (last?.part === section.part) last.sections.push(section);
    else parts.push({ part: section.part, sections: [section] });
  }
  return parts;
}
