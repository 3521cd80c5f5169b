import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  agreeScheduleRegistration,
  issueScheduleNotice,
  returnScheduleRegistration,
  type ScheduleRegistration,
} from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { currentUserQuery } from '@/session/current-user';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { NoticeFile } from './notice-file';
import { refreshRegistrations, seenRow } from './queries';
import { RegistrationFacts } from './registration-facts';
import classes from './schedule.module.css';

const pathOf = ({ organizationId, month }: ScheduleRegistration) => ({ organizationId, month });

/** Back to the cell, with the reason that is typed in place. */
function SendBack({ row }: { row: ScheduleRegistration }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [reason, setReason] = useState<string>();
  const sendBack = useMutation({
    mutationFn: (text: string) =>
      returnScheduleRegistration({ path: pathOf(row), headers: seenRow(row), body: { reason: text } }),
    onSuccess: () => {
      setReason(undefined);
      showNotice({ text: i18n._('schedule.register.returned') });
    },
    onSettled: () => refreshRegistrations(client),
  });
  if (reason === undefined) {
    return <Button onClick={() => setReason('')}>{i18n._('schedule.register.return')}</Button>;
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') sendBack.mutate(reason.trim());
      }}
    >
      <TextInput
        label={i18n._('schedule.register.why')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={sendBack.isPending} disabled={reason.trim() === ''}>
          {i18n._('schedule.register.return.send')}
        </Button>
        <Button variant="subtle" onClick={() => setReason(undefined)}>
          {i18n._('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Row({ row }: { row: ScheduleRegistration }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const agree = useMutation({
    mutationFn: () => agreeScheduleRegistration({ path: pathOf(row), headers: seenRow(row) }),
    onSettled: () => refreshRegistrations(client),
  });
  return (
    <li className={classes.card} data-open={row.state === 'REGISTERED'}>
      <h3 className={classes.cellName}>{row.organizationName}</h3>
      <RegistrationFacts row={row} />
      <div className={classes.buttons}>
        {row.allowedActions.includes('agreeScheduleRegistration') && (
          <Button
            loading={agree.isPending}
            aria-label={i18n._('schedule.register.agree.to', { name: row.organizationName })}
            onClick={() => agree.mutate()}
          >
            {i18n._('schedule.register.agree')}
          </Button>
        )}
        {row.allowedActions.includes('returnScheduleRegistration') && <SendBack row={row} />}
      </div>
    </li>
  );
}

/** One after the other: each names the version that was seen, so that nothing is agreed to that has changed since. */
function AgreeAll({ rows }: { rows: readonly ScheduleRegistration[] }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const agree = useMutation({
    mutationFn: async () => {
      for (const row of rows) {
        // oxlint-disable-next-line no-await-in-loop -- in turn, so that one refusal stops the rest
        await agreeScheduleRegistration({ path: pathOf(row), headers: seenRow(row) });
      }
    },
    onSuccess: () => showNotice({ text: i18n._('schedule.register.agreed', { count: rows.length }) }),
    onSettled: () => refreshRegistrations(client),
  });
  return (
    <PrimaryButton loading={agree.isPending} onClick={() => agree.mutate()}>
      {i18n._('schedule.register.agree-all', { count: rows.length })}
    </PrimaryButton>
  );
}

function IssueNotice({ place, month, count }: { place: string; month: string; count: number }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [number, setNumber] = useState('');
  const [key] = useState(newIdempotencyKey);
  const issue = useMutation({
    mutationFn: () =>
      issueScheduleNotice({
        path: { organizationId: place },
        headers: idempotencyKey(key),
        body: { month, number: number.trim() },
      }),
    onSuccess: () => showNotice({ text: i18n._('schedule.register.issued', { number: number.trim() }) }),
    onSettled: () => refreshRegistrations(client),
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim() !== '') issue.mutate();
      }}
    >
      <TextInput
        label={i18n._('schedule.register.number')}
        description={i18n._('schedule.register.number.about', { count })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={number}
        maxLength={100}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <div>
        <PrimaryButton type="submit" loading={issue.isPending} disabled={number.trim() === ''}>
          {i18n._('schedule.register.issue')}
        </PrimaryButton>
      </div>
    </form>
  );
}

/** What waits stands first; those that are done stand last. */
const ORDER = ['REGISTERED', 'NOT_REGISTERED', 'RETURNED', 'AGREED', 'NOTICED'];

/** Each once, with its number. */
const noticesOf = (rows: readonly ScheduleRegistration[]) => [
  ...new Map(
    rows.flatMap(({ noticeId, noticeNumber = '' }) =>
      noticeId === undefined ? [] : [[noticeId, noticeNumber] as const],
    ),
  ),
];

interface Props {
  place: string;
  month: string;
  rows: readonly ScheduleRegistration[];
}

/** The registrations of all cells of a committee: to agree to, to send back, and to name in the notice. */
export function CellRegistrations({ place, month, rows }: Props) {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const mayMake = user?.allowedActions.includes('createDocument') ?? false;
  const waiting = rows.filter(({ allowedActions }) => allowedActions.includes('agreeScheduleRegistration'));
  const agreed = rows.filter(({ state }) => state === 'AGREED');
  const mayIssue = agreed.some(({ allowedActions }) => allowedActions.includes('returnScheduleRegistration'));
  const sorted = rows.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return (
    <>
      <p className={classes.paragraph}>
        {i18n._('schedule.register.counts', {
          of: rows.length,
          missing: count('NOT_REGISTERED') + count('RETURNED'),
          waiting: count('REGISTERED'),
          agreed: count('AGREED') + count('NOTICED'),
        })}
      </p>
      <div className={classes.buttons}>{waiting.length > 1 && <AgreeAll rows={waiting} />}</div>
      <ul className={classes.list}>
        {sorted.map((row) => (
          <Row key={row.organizationId} row={row} />
        ))}
      </ul>
      {mayMake && (
        <div className={classes.buttons}>
          {noticesOf(rows).map(([noticeId, number]) => (
            <NoticeFile key={noticeId} noticeId={noticeId} number={number} month={month} />
          ))}
        </div>
      )}
      {waiting.length === 0 && mayIssue && <IssueNotice place={place} month={month} count={agreed.length} />}
    </>
  );
}
