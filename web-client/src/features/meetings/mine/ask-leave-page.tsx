import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { requestLeave } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { meetingQuery, refreshMeeting } from '@/api/meetings';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { currentUserQuery } from '@/session/current-user';
import { usePreferences } from '@/session/preferences';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { cellMembersQuery } from '../meeting-queries';
import { meetingTitle } from '../meeting-words';
import classes from './mine.module.css';

const COMMON_REASONS = [msg('attendance.reason.ill'), msg('attendance.reason.travel'), msg('attendance.reason.family')];
const LONGEST_REASON = 300;

/** Whoever decides on leave may also ask for a member without a phone. */
function Others({
  cellId,
  value,
  onChange,
}: {
  cellId: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { i18n } = useLingui();
  const { data: members = [] } = useQuery({ ...cellMembersQuery(cellId), throwOnError: false });
  return (
    <PersonSelect
      label={i18n._('leave.whose')}
      description={i18n._('leave.whose.hint')}
      clearable
      people={members.map(({ id, fullName }) => ({ id, name: fullName }))}
      value={value}
      onChange={onChange}
    />
  );
}

export function AskLeavePage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const [key] = useState(newIdempotencyKey);
  const [member, setMember] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const ask = useMutation({
    mutationFn: (words: string) =>
      requestLeave({
        headers: idempotencyKey(`${key}-${(member ?? 'me').slice(-12)}`),
        body: { meetingId, reason: words, ...(member !== null && { memberId: member }) },
      }),
    meta: { lane: 'form' },
    onSuccess: async () => {
      showNotice({ text: i18n._('leave.sent') });
      void refreshMeeting(client);
      await navigate(member === null ? { to: paths.mine } : { to: paths.meetingAttendance, params: { meetingId } });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const words = reason.trim();
    setFaulty(words === '');
    if (words === '') field.current?.focus();
    else ask.mutate(words);
  }

  const { plannedStart, organizationName } = meeting;
  return (
    <PageFrame
      title={i18n._('leave.ask')}
      width="reading"
      lead={`${meetingTitle(i18n, meeting)} · ${organizationName} · ${formatTime(plannedStart)} ${formatDayWithWeekday(dayOf(plannedStart), language)}`}
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        {user?.allowedActions.includes('decideLeaveRequest') && (
          <Others cellId={meeting.organizationId} value={member} onChange={setMember} />
        )}
        <TextInput
          ref={field}
          label={i18n._('attendance.reason')}
          value={reason}
          maxLength={LONGEST_REASON}
          autoComplete="off"
          error={isFaulty && reason.trim() === '' ? i18n._('leave.reason.missing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.reasons}>
          {COMMON_REASONS.map((common) => (
            <Button key={common} onClick={() => setReason(i18n._(common))}>
              {i18n._(common)}
            </Button>
          ))}
        </div>
        <p className={classes.soft}>{i18n._('leave.readers')}</p>
        {ask.error && <ProblemNotice problem={problemOf(ask.error)} />}
        <PrimaryButton type="submit" loading={ask.isPending}>
          {i18n._('leave.send')}
        </PrimaryButton>
      </form>
    </PageFrame>
  );
}
