import type { I18n } from '@lingui/core';
import type {
  ConcernKind,
  DayOfWeek,
  MonthState,
  QuarterState,
  RegistrationState,
  ScheduleConcern,
  ScheduleSetting,
  ThemeState,
} from '@/api/generated';
import { msg } from '@/lib/message';

export const WEEKDAYS: Record<DayOfWeek, string> = {
  MONDAY: msg('schedule.weekday.monday'),
  TUESDAY: msg('schedule.weekday.tuesday'),
  WEDNESDAY: msg('schedule.weekday.wednesday'),
  THURSDAY: msg('schedule.weekday.thursday'),
  FRIDAY: msg('schedule.weekday.friday'),
  SATURDAY: msg('schedule.weekday.saturday'),
  SUNDAY: msg('schedule.weekday.sunday'),
};

export const WEEKS: readonly string[] = [
  msg('schedule.week.first'),
  msg('schedule.week.second'),
  msg('schedule.week.third'),
  msg('schedule.week.fourth'),
  msg('schedule.week.last'),
];

export const MONTH_STATES: Record<MonthState, string> = {
  READY: msg('schedule.state.ready'),
  CREATED: msg('schedule.state.created'),
  EXISTING: msg('schedule.state.existing'),
  UNDECIDED: msg('schedule.state.undecided'),
  PAST: msg('schedule.state.past'),
  WITHOUT_SCHEDULE: msg('schedule.state.without'),
};

const CONCERNS: Record<Exclude<ConcernKind, 'HOLIDAY'>, string> = {
  NOT_IN_MONTH: msg('schedule.concern.not-in-month'),
  WEEKEND: msg('schedule.concern.weekend'),
  CLASH: msg('schedule.concern.clash'),
};

export function concernText(i18n: I18n, { kind, holiday }: ScheduleConcern): string {
  if (kind === 'HOLIDAY') return i18n._('schedule.concern.holiday', { name: holiday ?? '' });
  return i18n._(CONCERNS[kind]);
}

export const QUARTER_STATES: Record<QuarterState, string> = {
  HELD: msg('schedule.quarter.held'),
  PLANNED: msg('schedule.quarter.planned'),
  THEME_ONLY: msg('schedule.quarter.theme-only'),
  MISSING: msg('schedule.quarter.missing'),
};

export const REGISTRATION_STATES: Record<RegistrationState, string> = {
  NOT_REGISTERED: msg('schedule.register.state.not'),
  REGISTERED: msg('schedule.register.state.registered'),
  RETURNED: msg('schedule.register.state.returned'),
  AGREED: msg('schedule.register.state.agreed'),
  NOTICED: msg('schedule.register.state.noticed'),
};

export const THEME_STATES: Record<ThemeState, string> = {
  PLANNED: msg('schedule.theme.planned'),
  PREPARED: msg('schedule.theme.prepared'),
  DROPPED: msg('schedule.theme.dropped'),
};

/** `Ngày 3 hằng tháng`, `thứ Bảy tuần đầu hằng tháng` */
export function ruleText(i18n: I18n, setting: ScheduleSetting): string {
  const { kind, dayOfMonth, weekOfMonth, weekday } = setting;
  if (kind === 'DAY_OF_MONTH') return i18n._('schedule.rule.day', { day: dayOfMonth ?? 0 });
  return i18n._('schedule.rule.weekday', {
    weekday: i18n._(WEEKDAYS[weekday ?? 'MONDAY']),
    week: i18n._(WEEKS[(weekOfMonth ?? 1) - 1] ?? ''),
  });
}

/** `19:30, 105 phút, Nhà văn hóa` */
export function settingText(i18n: I18n, setting: ScheduleSetting): string {
  const { startTime, durationMinutes, place } = setting;
  return i18n._('schedule.rule.when', { time: startTime, minutes: durationMinutes, place });
}
