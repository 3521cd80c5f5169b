import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconCircleX, IconPlayerPause } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { cancelMeeting, type Meeting } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useMeetingChange } from '../use-meeting-change';
import classes from './prepare.module.css';

const LONGEST_REASON = 300;

function CancelDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const [reason, setReason] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const cancel = useMeetingChange<string>({
    meetingId,
    lane: 'form',
    send: (seen, words) => cancelMeeting({ path: { meetingId }, headers: ifMatch(seen), body: { reason: words } }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const words = reason.trim();
    setFaulty(words === '');
    if (words === '') {
      field.current?.focus();
      return;
    }
    cancel.mutate(words, {
      onSuccess: () => {
        onClose();
        showNotice({ text: i18n._('meetings.cancel.done') });
      },
    });
  }

  return (
    <Dialog title={i18n._('meetings.cancel.title')} onClose={onClose}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p>{i18n._('meetings.cancel.what')}</p>
        <TextInput
          ref={field}
          label={i18n._('meetings.reason')}
          value={reason}
          maxLength={LONGEST_REASON}
          autoComplete="off"
          data-autofocus
          error={isFaulty && reason.trim() === '' ? i18n._('form.required') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {cancel.error && <ProblemNotice problem={problemOf(cancel.error)} />}
        <PrimaryButton type="submit" loading={cancel.isPending}>
          {i18n._('meetings.cancel')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}

/** What a secretary does when a meeting cannot be held as planned. */
export function CallOff({ meeting: { id: meetingId, allowedActions } }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const [cancelling, setCancelling] = useState(false);
  const mayPostpone = allowedActions.includes('postponeMeeting');
  const mayCancel = allowedActions.includes('cancelMeeting');
  if (!mayPostpone && !mayCancel) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('meetings.call-off')}</h2>
      <div className={classes.buttons}>
        {mayPostpone && (
          <LinkButton
            to={paths.postponeMeeting}
            params={{ meetingId }}
            leftSection={<IconPlayerPause aria-hidden size="1.25em" />}
          >
            {i18n._('meetings.postpone')}
          </LinkButton>
        )}
        {mayCancel && (
          <Button leftSection={<IconCircleX aria-hidden size="1.25em" />} onClick={() => setCancelling(true)}>
            {i18n._('meetings.cancel')}
          </Button>
        )}
      </div>
      {cancelling && <CancelDialog meetingId={meetingId} onClose={() => setCancelling(false)} />}
    </section>
  );
}
