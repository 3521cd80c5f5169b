import type { I18n } from '@lingui/core';
import type { MeetingKind, MeetingState } from '@/api/generated';
import { dayOf } from '@/lib/dates';
import { msg } from '@/lib/message';

export const MEETING_STATES: readonly MeetingState[] = [
  'DRAFT',
  'ANNOUNCED',
  'OPEN',
  'CLOSED',
  'POSTPONED',
  'CANCELLED',
];

const STATES: Record<MeetingState, string> = {
  DRAFT: msg('meetings.state.draft'),
  ANNOUNCED: msg('meetings.state.announced'),
  OPEN: msg('meetings.state.open'),
  CLOSED: msg('meetings.state.closed'),
  POSTPONED: msg('meetings.state.postponed'),
  CANCELLED: msg('meetings.state.cancelled'),
};

export function stateWord(state: MeetingState): string {
  return STATES[state];
}

/** As the address names them. */
const STATE_SLUGS: Record<MeetingState, string> = {
  DRAFT: 'du-thao',
  ANNOUNCED: 'da-thong-bao',
  OPEN: 'dang-hop',
  CLOSED: 'da-ket-thuc',
  POSTPONED: 'tam-hoan',
  CANCELLED: 'da-huy',
};

export function stateSlug(state: MeetingState): string {
  return STATE_SLUGS[state];
}

export function stateOfSlug(slug: string | undefined): MeetingState | undefined {
  return MEETING_STATES.find((state) => STATE_SLUGS[state] === slug);
}

interface Named {
  kind: MeetingKind;
  theme?: string | undefined;
  plannedStart: string;
}

/** What people call it: the regular one by its month, the thematic one by its theme. */
export function meetingTitle(i18n: I18n, { kind, theme, plannedStart }: Named): string {
  if (kind === 'THEMATIC') return i18n._('meetings.title.thematic', { theme: theme ?? '' });
  const [year = '', month = ''] = dayOf(plannedStart).split('-');
  return i18n._('meetings.title.regular', { month: `${month}/${year}` });
}
