import { useLingui } from '@lingui/react';
import { NativeSelect, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { recordReservedOpinion, type Vote } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { attendanceQuery } from '@/api/meetings';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './proceedings.module.css';

const LONGEST = 2000;

/** A minority keeps its opinion beside the decision, in its own words. */
export function ReserveDialog({ vote, onSaved, onClose }: { vote: Vote; onSaved: () => void; onClose: () => void }) {
  const { i18n } = useLingui();
  const { id: voteId, meetingId, etag } = vote;
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  const [memberId, setMemberId] = useState('');
  const [opinion, setOpinion] = useState('');
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      recordReservedOpinion({
        path: { meetingId, voteId },
        headers: ifMatch({ etag }),
        body: { memberId, opinion: opinion.trim() },
      }),
    meta: { lane: 'form' },
    onSuccess: onClose,
    onSettled: onSaved,
  });
  const missing = (value: string) => (isTried && value.trim() === '' ? i18n._('form.required') : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (memberId !== '' && opinion.trim() !== '') save.mutate();
  }

  const official = attendance.rows.filter(
    ({ category, standing }) => category === 'OFFICIAL' && standing !== 'TEMPORARILY_HERE',
  );
  return (
    <Dialog title={i18n._('votes.reserve')} onClose={onClose}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <NativeSelect
          label={i18n._('votes.reserve.who')}
          value={memberId}
          data={[
            { value: '', label: i18n._('votes.reserve.choose') },
            ...official.map((row) => ({ value: row.memberId, label: row.fullName })),
          ]}
          error={missing(memberId)}
          onChange={(event) => setMemberId(event.currentTarget.value)}
        />
        <Textarea
          label={i18n._('votes.reserve.opinion')}
          description={i18n._('votes.reserve.hint')}
          value={opinion}
          rows={4}
          maxLength={LONGEST}
          error={missing(opinion)}
          onChange={(event) => setOpinion(event.currentTarget.value)}
        />
        {save.error && <ProblemNotice problem={problemOf(save.error)} />}
        <PrimaryButton type="submit" loading={save.isPending}>
          {i18n._('votes.reserve.save')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
