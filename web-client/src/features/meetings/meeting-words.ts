import type { I18n } from '@lingui/core';
import type { MeetingKind, MeetingMode, MeetingState } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
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

export const KINDS: Record<MeetingKind, string> = {
  REGULAR: msg('meetings.kind.regular'),
  THEMATIC: msg('meetings.kind.thematic'),
  COMBINED: msg('meetings.kind.combined'),
  COMMITTEE_PREMEETING: msg('meetings.kind.premeeting'),
  EXTRAORDINARY: msg('meetings.kind.extraordinary'),
  GROUP: msg('meetings.kind.group'),
};

export const MODES: Record<MeetingMode, string> = {
  IN_PERSON: msg('meetings.mode.in-person'),
  ONLINE: msg('meetings.mode.online'),
  HYBRID: msg('meetings.mode.hybrid'),
};

export const hasTheme = (kind: MeetingKind) => kind === 'THEMATIC' || kind === 'COMBINED';

/** Only the meetings of a plan are scored. */
export const isScored = (kind: MeetingKind) => kind === 'REGULAR' || hasTheme(kind);

/** Whether nothing is going to happen on the day that it is planned for. */
export const isOff = (state: MeetingState) => state === 'POSTPONED' || state === 'CANCELLED';

const TITLES: Record<MeetingKind, string> = {
  REGULAR: msg('meetings.title.regular'),
  THEMATIC: msg('meetings.title.thematic'),
  COMBINED: msg('meetings.title.combined'),
  COMMITTEE_PREMEETING: msg('meetings.title.premeeting'),
  EXTRAORDINARY: msg('meetings.title.extraordinary'),
  GROUP: msg('meetings.title.group'),
};

interface Named {
  kind: MeetingKind;
  theme?: string | undefined;
  plannedStart: string;
}

/** What people call it: the regular one by its month, the thematic one by its theme, others by their day. */
export function meetingTitle(i18n: I18n, { kind, theme, plannedStart }: Named): string {
  const day = dayOf(plannedStart);
  const [year = '', month = ''] = day.split('-');
  return i18n._(TITLES[kind], { theme: theme ?? '', month: `${month}/${year}`, day: formatDay(day) });
}
