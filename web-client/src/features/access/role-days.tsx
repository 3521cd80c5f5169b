import { useLingui } from '@lingui/react';
import type { RoleAssignment } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { daysFromToday } from './days';

/** From when to when, and whether that is over. */
export function RoleDays({ role }: { role: Pick<RoleAssignment, 'validFrom' | 'validTo' | 'endedAt'> }) {
  const { i18n } = useLingui();
  const from = formatDay(role.validFrom);
  if (role.validTo === undefined) return <>{i18n._('access.days.since', { from })}</>;
  const to = formatDay(role.validTo);
  // Taken back on its first day: it never held.
  if (role.validTo < role.validFrom) return <>{i18n._('access.days.never', { from })}</>;
  if (role.validTo < daysFromToday(0)) return <>{i18n._('access.days.over', { from, to })}</>;
  return <>{i18n._('access.days.between', { from, to })}</>;
}
