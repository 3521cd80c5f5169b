import { i18n } from '@lingui/core';
import * as z from 'zod/mini';
import type { DayOfWeek, MeetingSchedule, ScheduleSetting } from '@/api/generated';
import { parseTypedTime } from '@/lib/clock';

const required = { error: () => i18n._('form.required') };
const number = (typed: string, least: number, most: number) =>
  /^\d{1,3}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
const optionalDay = z
  .string()
  .check(z.refine((typed) => typed === '' || number(typed, 1, 28), { error: () => i18n._('schedule.fault.day28') }));

/** Named as the contract names them, so that a refused field is found. */
export const settingSchema = z
  .object({
    effectiveFrom: z.string().check(z.minLength(1, required)),
    setting: z.object({
      kind: z.enum(['DAY_OF_MONTH', 'NTH_WEEKDAY']),
      dayOfMonth: z.string(),
      weekOfMonth: z.string(),
      weekday: z.string(),
      startTime: z
        .string()
        .check(z.refine((typed) => parseTypedTime(typed) !== null, { error: () => i18n._('time.unreadable') })),
      durationMinutes: z
        .string()
        .check(z.refine((typed) => number(typed, 15, 600), { error: () => i18n._('schedule.fault.minutes') })),
      place: z.string().check(
        z.refine((place) => place.trim() !== '', required),
        z.maxLength(200),
      ),
      weekendsAllowed: z.boolean(),
      locked: z.boolean(),
      onlineAllowed: z.boolean(),
      registerByDay: optionalDay,
      agreeByDay: optionalDay,
    }),
  })
  .check(
    z.refine(({ setting }) => setting.kind !== 'DAY_OF_MONTH' || number(setting.dayOfMonth, 1, 31), {
      error: () => i18n._('schedule.fault.day'),
      path: ['setting', 'dayOfMonth'],
    }),
  );

export type SettingValues = z.infer<typeof settingSchema>;

/** What holds now, to start from; where nothing holds yet, an evening early in the month. */
export function valuesOf({ effective }: MeetingSchedule, effectiveFrom: string): SettingValues {
  const set = effective?.setting;
  const text = (value: number | undefined, otherwise = '') => (value === undefined ? otherwise : String(value));
  return {
    effectiveFrom,
    setting: {
      kind: set?.kind ?? 'DAY_OF_MONTH',
      dayOfMonth: text(set?.dayOfMonth, '3'),
      weekOfMonth: text(set?.weekOfMonth, '1'),
      weekday: set?.weekday ?? 'MONDAY',
      startTime: set?.startTime ?? '19:30',
      durationMinutes: text(set?.durationMinutes, '105'),
      place: set?.place ?? '',
      weekendsAllowed: set?.weekendsAllowed ?? false,
      locked: effective?.setBy.itself === true && set?.locked === true,
      onlineAllowed: effective?.setBy.itself === true && set?.onlineAllowed === true,
      registerByDay: effective?.setBy.itself === true ? text(set?.registerByDay) : '',
      agreeByDay: effective?.setBy.itself === true ? text(set?.agreeByDay) : '',
    },
  };
}

export function settingOf({ setting }: SettingValues): ScheduleSetting {
  const { kind, dayOfMonth, weekOfMonth, weekday, startTime, durationMinutes, registerByDay, agreeByDay } = setting;
  return {
    kind,
    ...(kind === 'DAY_OF_MONTH'
      ? { dayOfMonth: Number(dayOfMonth) }
      : { weekOfMonth: Number(weekOfMonth), weekday: weekday as DayOfWeek }),
    startTime: parseTypedTime(startTime) ?? startTime,
    durationMinutes: Number(durationMinutes),
    place: setting.place.trim(),
    weekendsAllowed: setting.weekendsAllowed,
    locked: setting.locked,
    // Left to the committee above unless it is allowed here; nobody allows it by default.
    ...(setting.onlineAllowed && { onlineAllowed: true }),
    ...(registerByDay !== '' && { registerByDay: Number(registerByDay) }),
    ...(agreeByDay !== '' && { agreeByDay: Number(agreeByDay) }),
  };
}
