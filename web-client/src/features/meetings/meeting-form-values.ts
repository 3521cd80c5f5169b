import { i18n } from '@lingui/core';
import * as z from 'zod/mini';
import type { Meeting, MeetingKind, PlannedAgendaItem, UpdateMeetingRequest } from '@/api/generated';
import { firstInstantAfter, minutesBetween, parseTypedTime, timeAfter } from '@/lib/clock';
import { dayOf, formatTime, instantOf } from '@/lib/dates';
import { hasTheme } from './meeting-words';

/** The least that a meeting lasts (HD 42-HD/BTCTW, 28/10/2025). */
export const LEAST_MINUTES = 90;

/** A hint while typing; the checks of the saved meeting go by the rules of its day. No rule is about other kinds. */
const LEAST_OF: Partial<Record<MeetingKind, number>> = {
  REGULAR: LEAST_MINUTES,
  THEMATIC: LEAST_MINUTES,
  COMBINED: 120,
};

export const leastMinutes = (kind: MeetingKind): number | undefined => LEAST_OF[kind];

/** A meeting that seems to last longer ends before it starts: somebody mistyped. */
const LONGEST_MINUTES = 12 * 60;

const required = { error: () => i18n._('form.required') };
const isTime = (typed: string) => parseTypedTime(typed) !== null;
const timeFault = { error: () => i18n._('time.unreadable') };
const isMinutes = (typed: string) =>
  typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 600);

/** Named as the contract names them, so that a refused field is found; times are what stands on the clock. */
const fields = z.object({
  organizationId: z.string().check(z.minLength(1, required)),
  kind: z.enum(['REGULAR', 'THEMATIC', 'COMBINED', 'COMMITTEE_PREMEETING', 'EXTRAORDINARY', 'GROUP']),
  mode: z.enum(['IN_PERSON', 'ONLINE', 'HYBRID']),
  modelMeeting: z.boolean(),
  participantIds: z.array(z.string()),
  theme: z.string().check(z.maxLength(300)),
  place: z.string().check(
    z.refine((place) => place.trim() !== '', required),
    z.maxLength(200),
  ),
  day: z.nullable(z.string()).check(z.refine((day) => day !== null, required)),
  plannedStart: z.string().check(z.refine(isTime, timeFault)),
  plannedEnd: z.string().check(z.refine(isTime, timeFault)),
  chairId: z.nullable(z.string()),
  minuteTakerId: z.nullable(z.string()),
  agenda: z.array(
    z
      .object({
        title: z.string().check(z.maxLength(300)),
        minutes: z.string().check(z.refine(isMinutes, { error: () => i18n._('meetings.agenda.minutes.fault') })),
        secret: z.boolean(),
      })
      .check(z.refine(({ title, secret }) => secret || title.trim() !== '', { ...required, path: ['title'] })),
  ),
});

export type MeetingFormValues = z.infer<typeof fields>;

/** How long the meeting is planned to last, past midnight too; null while one of the times cannot be read. */
export function plannedMinutes(start: string, end: string): number | null {
  const [from, to] = [parseTypedTime(start), parseTypedTime(end)];
  if (from === null || to === null) return null;
  const begin = instantOf('2000-01-01', from);
  return minutesBetween(begin, firstInstantAfter(to, begin));
}

export const meetingFormSchema = fields.check(
  z.refine(({ kind, theme }) => !hasTheme(kind) || theme.trim() !== '', { ...required, path: ['theme'] }),
  z.refine(({ kind, participantIds }) => kind !== 'GROUP' || participantIds.length > 0, {
    error: () => i18n._('meetings.participants.fault'),
    path: ['participantIds'],
  }),
  z.refine(({ plannedStart, plannedEnd }) => (plannedMinutes(plannedStart, plannedEnd) ?? 0) <= LONGEST_MINUTES, {
    error: () => i18n._('meetings.end.fault'),
    path: ['plannedEnd'],
  }),
);

/** Of a secret item nothing but the number is sent, whatever was typed before. */
function agendaItem({ title, minutes, secret }: MeetingFormValues['agenda'][number]): PlannedAgendaItem {
  return {
    ...(secret ? { secret } : { title: title.trim() }),
    ...(minutes !== '' && { minutes: Number(minutes) }),
  };
}

/** What the service takes; the form has been checked before. */
export function planOf(values: MeetingFormValues): UpdateMeetingRequest {
  const { kind, mode, modelMeeting, participantIds, theme, place, day, chairId, minuteTakerId, agenda } = values;
  const plannedStart = instantOf(day ?? '', parseTypedTime(values.plannedStart) ?? '');
  return {
    kind,
    mode,
    modelMeeting,
    participantIds: kind === 'GROUP' ? participantIds : undefined,
    theme: hasTheme(kind) ? theme.trim() : undefined,
    place: place.trim(),
    plannedStart,
    plannedEnd: firstInstantAfter(parseTypedTime(values.plannedEnd) ?? '', plannedStart),
    chairId: chairId ?? undefined,
    minuteTakerId: minuteTakerId ?? undefined,
    agenda: agenda.map(agendaItem),
  };
}

export function valuesOf(meeting: Meeting): MeetingFormValues {
  return {
    organizationId: meeting.organizationId,
    kind: meeting.kind,
    mode: meeting.mode,
    modelMeeting: meeting.modelMeeting,
    participantIds: meeting.participants.map(({ memberId }) => memberId),
    theme: meeting.theme ?? '',
    place: meeting.place,
    // Put off without a new day: the old one is no answer any more.
    day: meeting.awaitsTime ? null : dayOf(meeting.plannedStart),
    plannedStart: formatTime(meeting.plannedStart),
    plannedEnd: formatTime(meeting.plannedEnd),
    chairId: meeting.chair?.memberId ?? null,
    minuteTakerId: meeting.minuteTaker?.memberId ?? null,
    agenda: meeting.agenda.map(({ title, minutes, secret }) => ({
      title: secret ? '' : title,
      minutes: minutes === undefined ? '' : String(minutes),
      secret,
    })),
  };
}

/** What mostly stays the same from month to month is there already; the day and the programme are asked for. */
export function newValues(
  organizationId: string,
  chairId: string | undefined,
  latest: Meeting | null,
): MeetingFormValues {
  const start = latest ? formatTime(latest.plannedStart) : '19:30';
  const minutes = latest ? minutesBetween(latest.plannedStart, latest.plannedEnd) : LEAST_MINUTES;
  return {
    organizationId,
    kind: 'REGULAR',
    mode: 'IN_PERSON',
    modelMeeting: false,
    participantIds: [],
    theme: '',
    place: latest?.place ?? '',
    day: null,
    plannedStart: start,
    plannedEnd: timeAfter(start, Math.max(minutes, LEAST_MINUTES)),
    chairId: chairId ?? null,
    minuteTakerId: latest?.minuteTaker?.memberId ?? null,
    agenda: [],
  };
}

/** The end follows the start by the same span, until somebody types the end itself. */
export function movedEnd(oldStart: string, newStart: string, end: string): string | null {
  const [from, to] = [parseTypedTime(oldStart), parseTypedTime(newStart)];
  if (from === null || to === null) return null;
  return timeAfter(to, plannedMinutes(from, end) ?? LEAST_MINUTES);
}

/** Fields of the plan that differ; to say what somebody else changed meanwhile. */
export function changedFields(before: MeetingFormValues, after: MeetingFormValues): (keyof MeetingFormValues)[] {
  const names = Object.keys(before) as (keyof MeetingFormValues)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
