import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type MeetingDocument, withdrawMeetingDocument } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './papers.module.css';
import { papersQuery } from './papers-query';

const LONGEST = 300;

/** A document that members may have read already does not vanish: it says why it no longer counts. */
export function WithdrawPaper({ paper, onClose }: { paper: MeetingDocument; onClose: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { id: documentId, meetingId, fileName } = paper;
  const withdraw = useMutation({
    mutationFn: () =>
      withdrawMeetingDocument({
        path: { meetingId, documentId },
        headers: ifMatch(paper),
        body: { reason: reason.trim() },
      }),
    meta: { lane: 'form' },
    onSuccess: () => {
      onClose();
      showNotice({ text: i18n._('papers.withdraw.done') });
    },
    onSettled: () => client.invalidateQueries({ queryKey: papersQuery(meetingId).queryKey }),
  });

  function confirm(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') withdraw.mutate();
  }

  return (
    <Dialog onClose={onClose} title={i18n._('papers.withdraw.title')}>
      <form className={classes.form} onSubmit={confirm} noValidate>
        <p>{i18n._('papers.withdraw.what', { name: fileName })}</p>
        <Textarea
          label={i18n._('papers.withdraw.reason')}
          value={reason}
          maxLength={LONGEST}
          autosize={false}
          rows={3}
          error={isTried && reason.trim() === '' ? i18n._('papers.withdraw.reason.missing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {withdraw.error && <ProblemNotice problem={problemOf(withdraw.error)} />}
        <PrimaryButton type="submit" loading={withdraw.isPending}>
          {i18n._('papers.withdraw.confirm')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
