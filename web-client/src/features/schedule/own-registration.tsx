import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { registerSchedule, type ScheduleRegistration } from '@/api/generated';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { monthQuery, refreshRegistrations, seenRow } from './queries';
import { RegistrationFacts } from './registration-facts';
import classes from './schedule.module.css';

function Register({ row }: { row: ScheduleRegistration }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const client = useQueryClient();
  const { organizationId, month } = row;
  const { data: meetings } = useQuery(monthQuery(organizationId, month));
  const [chosen, setChosen] = useState<string>();
  const regular = (meetings ?? []).filter(
    ({ kind, state }) =>
      (kind === 'REGULAR' || kind === 'COMBINED') && (state === 'DRAFT' || state === 'ANNOUNCED' || state === 'OPEN'),
  );
  const meetingId = chosen ?? row.meetingId ?? regular[0]?.id;
  const register = useMutation({
    mutationFn: (id: string) =>
      registerSchedule({ path: { organizationId, month }, headers: seenRow(row), body: { meetingId: id } }),
    onSuccess: () => showNotice({ text: i18n._('schedule.register.done') }),
    onSettled: () => refreshRegistrations(client),
  });
  if (meetings === undefined) return null;
  if (meetingId === undefined) {
    return (
      <EmptyState
        action={
          <LinkButton to={paths.scheduleYear} search={{ 'to-chuc': organizationId }}>
            {i18n._('schedule.year')}
          </LinkButton>
        }
      >
        {i18n._('schedule.register.no-meeting')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.form}>
      <NativeSelect
        label={i18n._('schedule.register.meeting')}
        value={meetingId}
        data={regular.map(({ id, plannedStart, place }) => ({
          value: id,
          label: `${formatDayWithWeekday(dayOf(plannedStart), language)} · ${formatTime(plannedStart)} · ${place}`,
        }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <div>
        <PrimaryButton loading={register.isPending} onClick={() => register.mutate(meetingId)}>
          {i18n._('schedule.register.send')}
        </PrimaryButton>
      </div>
    </div>
  );
}

/** The cell's own registration, and the button that sends it. */
export function OwnRegistration({ row }: { row: ScheduleRegistration }) {
  return (
    <>
      <div className={classes.card}>
        <RegistrationFacts row={row} />
      </div>
      {row.allowedActions.includes('registerSchedule') && <Register row={row} />}
    </>
  );
}
