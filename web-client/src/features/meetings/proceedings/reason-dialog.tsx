import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './proceedings.module.css';

interface Props {
  title: string;
  /** What happens. */
  what: string;
  label: string;
  confirmLabel: string;
  longest?: number;
  send: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** What is taken back stays readable, with its reason. */
export function ReasonDialog({ title, what, label, confirmLabel, longest = 300, send, onClose }: Props) {
  const { i18n } = useLingui();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useMutation({ mutationFn: send, meta: { lane: 'form' }, onSuccess: onClose });

  function confirm(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') change.mutate(reason.trim());
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={classes.form} onSubmit={confirm} noValidate>
        <p className={classes.plainText}>{what}</p>
        <Textarea
          label={label}
          value={reason}
          maxLength={longest}
          rows={3}
          error={isTried && reason.trim() === '' ? i18n._('form.required') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <PrimaryButton type="submit" loading={change.isPending}>
          {confirmLabel}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
