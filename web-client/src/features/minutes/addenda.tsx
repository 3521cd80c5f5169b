import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { addMinutesAddendum, type Minutes } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { useMinutesStep } from './use-minutes-step';

/** Corrections of what is final: numbered, with reason and author. */
export function Addenda({ meetingId, minutes }: { meetingId: string; minutes: Minutes }) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const mayAdd = minutes.allowedActions.includes('addMinutesAddendum');
  if (minutes.addenda.length === 0 && !mayAdd) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{i18n._('minutes.addenda')}</h2>
      <ul className={classes.plain}>
        {minutes.addenda.map(({ id, number, text, reason, authorName, addedAt }) => (
          <li key={id} className={classes.box}>
            <p className={classes.words}>
              <strong>{i18n._('minutes.addendum', { number })}</strong> {text}
            </p>
            <p className={classes.soft}>
              {i18n._('minutes.addendum.by', { reason, name: authorName, when: formatDateTime(addedAt) })}
            </p>
          </li>
        ))}
      </ul>
      {mayAdd && <Button onClick={() => setOpen(true)}>{i18n._('minutes.addendum.add')}</Button>}
      {isOpen && <Form meetingId={meetingId} onDone={() => setOpen(false)} />}
    </section>
  );
}

function Form({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const { i18n } = useLingui();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const key = useRef(newIdempotencyKey());
  const add = useMinutesStep(meetingId, () =>
    addMinutesAddendum({
      path: { meetingId },
      headers: idempotencyKey(key.current),
      body: { text: text.trim(), reason: reason.trim() },
    }),
  );
  const isReady = text.trim() !== '' && reason.trim() !== '';
  return (
    <Dialog title={i18n._('minutes.addendum.add')} onClose={onDone}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) add.mutate(undefined, { onSuccess: onDone });
        }}
      >
        <p>{i18n._('minutes.addendum.what')}</p>
        <Textarea
          label={i18n._('minutes.addendum.text')}
          autosize
          minRows={3}
          maxLength={10_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Textarea
          label={i18n._('minutes.addendum.reason')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {add.error && <ProblemNotice problem={problemOf(add.error)} />}
        <PrimaryButton type="submit" disabled={!isReady} loading={add.isPending}>
          {i18n._('minutes.addendum.save')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
