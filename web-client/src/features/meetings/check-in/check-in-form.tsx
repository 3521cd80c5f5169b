import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { checkIn } from '@/api/generated';
import { refreshMeeting } from '@/api/meetings';
import { formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './check-in.module.css';
import { typedCode } from './codes';

interface Props {
  meetingId: string;
  /** From the QR code: it is sent without another tap. */
  scanned?: string | undefined;
}

/** One marks oneself: by what was scanned, or by the six digits on the wall. */
export function CheckInForm({ meetingId, scanned }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const send = useMutation({
    mutationFn: async (code: string) => (await checkIn({ path: { meetingId }, body: { code } })).data,
    meta: { lane: 'form' },
    onSuccess: () => refreshMeeting(client),
  });
  const { mutate, data: done } = send;
  const isSent = useRef(false);
  useEffect(() => {
    if (scanned === undefined || isSent.current) return;
    isSent.current = true;
    mutate(scanned);
  }, [mutate, scanned]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const code = typedCode(typed);
    setFaulty(code === undefined);
    if (code !== undefined) mutate(code);
  }

  if (done) {
    const time = formatTime(done.arrivedAt ?? done.markedAt);
    return (
      <p className={classes.done} role="status">
        <IconCircleCheckFilled aria-hidden size="2em" />
        {i18n._(done.mark === 'LATE' ? msg('check-in.done.late') : msg('check-in.done'), { time })}
      </p>
    );
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {send.error && <ProblemNotice problem={problemOf(send.error)} />}
      <TextInput
        className={classes.code}
        label={i18n._('check-in.digits')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={11}
        value={typed}
        error={isFaulty && typedCode(typed) === undefined ? i18n._('check-in.digits.faulty') : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <PrimaryButton type="submit" loading={send.isPending}>
        {i18n._('check-in')}
      </PrimaryButton>
    </form>
  );
}
