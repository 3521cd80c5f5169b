import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { adoptMinutes, type Meeting, type Minutes, type MinutesSigner } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { currentUserQuery } from '@/session/current-user';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { signerWord } from './minutes-words';
import { answered, useMinutesStep } from './use-minutes-step';

const SIGNERS: readonly MinutesSigner[] = ['CHAIR', 'MINUTE_TAKER'];

interface Props {
  meeting: Meeting;
  minutes: Minutes;
  onDone: () => void;
}

/** Chair and minute taker sign one after the other; the second signature makes the minutes final. */
export function Adopt({ meeting, minutes, onDone }: Props) {
  const { i18n } = useLingui();
  const [signer, setSigner] = useState<MinutesSigner>();
  const left = SIGNERS.filter((one) => !minutes.adoptions.some((adoption) => adoption.signer === one));
  return (
    <section className={classes.box}>
      <h2 className={classes.partTitle}>{i18n._('minutes.adopt.who')}</h2>
      <div className={classes.choices}>
        {left.map((one) => (
          <Button key={one} onClick={() => setSigner(one)}>
            {i18n._(signerWord(one))}: {personOf(meeting, one)?.fullName}
          </Button>
        ))}
        <Button onClick={onDone}>{i18n._('action.cancel')}</Button>
      </div>
      {signer && (
        <Sign
          meeting={meeting}
          signer={signer}
          isFinal={left.length === 1}
          onSigned={onDone}
          onCancel={() => setSigner(undefined)}
        />
      )}
    </section>
  );
}

const personOf = (meeting: Meeting, signer: MinutesSigner) =>
  signer === 'CHAIR' ? meeting.chair : meeting.minuteTaker;

interface SignProps {
  meeting: Meeting;
  signer: MinutesSigner;
  isFinal: boolean;
  onSigned: () => void;
  onCancel: () => void;
}

/** For somebody else's name a reason is given, and both names stay. */
function Sign({ meeting, signer, isFinal, onSigned, onCancel }: SignProps) {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const person = personOf(meeting, signer);
  const isOther = person?.memberId !== user?.memberId;
  const lacksReason = isOther && reason.trim() === '';
  const adopt = useMinutesStep(meeting.id, (seen) =>
    answered(
      adoptMinutes({
        path: { meetingId: meeting.id },
        headers: ifMatch(seen),
        body: { signer, ...(isOther && { onBehalfReason: reason.trim() }) },
      }),
    ),
  );

  function sign() {
    setTried(true);
    if (!lacksReason) adopt.mutate(undefined, { onSuccess: onSigned });
  }

  return (
    <ConfirmDialog
      opened
      title={isFinal ? i18n._('minutes.adopt.final') : i18n._('minutes.adopt.first')}
      confirmLabel={i18n._('minutes.adopt.sign')}
      busy={adopt.isPending}
      onConfirm={sign}
      onCancel={onCancel}
    >
      <p>{isFinal ? i18n._('minutes.adopt.final.text') : i18n._('minutes.adopt.first.text')}</p>
      {isOther && (
        <>
          <p>{i18n._('minutes.adopt.other')}</p>
          <Textarea
            label={i18n._('minutes.adopt.reason', { name: person?.fullName ?? '' })}
            description={i18n._('minutes.adopt.reason.hint')}
            autosize
            minRows={2}
            maxLength={300}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={isTried && lacksReason ? i18n._('form.required') : undefined}
          />
        </>
      )}
      {adopt.error && <ProblemNotice problem={problemOf(adopt.error)} />}
    </ConfirmDialog>
  );
}
