import type { I18n } from '@lingui/core';
import type { Notice, OutgoingMail } from '@/api/generated';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import type { Language } from '@/lib/language';
import { msg } from '@/lib/message';

const KINDS: Record<Notice['kind'], string> = {
  ANNOUNCED: msg('notices.kind.announced'),
  CHANGED: msg('notices.kind.changed'),
  POSTPONED: msg('notices.kind.postponed'),
  CANCELLED: msg('notices.kind.cancelled'),
};

export function noticeKind(kind: Notice['kind']): string {
  return KINDS[kind];
}

const MAIL_STATES: Record<OutgoingMail['state'], string> = {
  WAITING: msg('mails.state.waiting'),
  SENT: msg('mails.state.sent'),
  DEAD: msg('mails.state.dead'),
};

export function mailState(state: OutgoingMail['state']): string {
  return MAIL_STATES[state];
}

/** When the meeting is now, or was to be. */
export function noticeTime(i18n: I18n, { plannedStart, timeKnown, kind }: Notice, language: Language): string {
  const when = `${formatTime(plannedStart)} ${formatDayWithWeekday(dayOf(plannedStart), language)}`;
  if (!timeKnown) return i18n._('notices.no-new-time', { when });
  return kind === 'CANCELLED' ? i18n._('notices.was-to-be', { when }) : when;
}
