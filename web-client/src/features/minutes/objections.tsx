import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerObjection, type Minutes, type MinutesObjection } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { ObjectionForm } from './objection-form';
import { useMinutesStep } from './use-minutes-step';

/** What people did not agree with, and what became of it. */
export function Objections({ meetingId, minutes }: { meetingId: string; minutes: Minutes }) {
  const { i18n } = useLingui();
  const mayEnter = minutes.allowedActions.includes('objectToMinutesForOthers');
  if (minutes.objections.length === 0 && !mayEnter) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{i18n._('minutes.objections')}</h2>
      {minutes.objections.length === 0 && <p className={classes.soft}>{i18n._('minutes.objections.none')}</p>}
      <ul className={classes.plain}>
        {minutes.objections.map((objection) => (
          <li key={objection.id} className={classes.box}>
            <Objection meetingId={meetingId} minutes={minutes} objection={objection} />
          </li>
        ))}
      </ul>
      {mayEnter && <ObjectionForm meetingId={meetingId} minutes={minutes} />}
    </section>
  );
}

interface Props {
  meetingId: string;
  minutes: Minutes;
  objection: MinutesObjection;
}

function Objection({ meetingId, minutes, objection }: Props) {
  const { i18n } = useLingui();
  const heading = minutes.sections.find(({ key }) => key === objection.sectionKey)?.heading ?? objection.sectionKey;
  return (
    <>
      <p className={classes.soft}>
        {i18n._('minutes.objection.by', {
          name: objection.memberName,
          heading,
          when: formatDateTime(objection.raisedAt),
        })}
      </p>
      {objection.quoted !== undefined && <blockquote className={classes.theirs}>{objection.quoted}</blockquote>}
      <p className={classes.words}>{objection.objection}</p>
      {objection.answeredAt === undefined ? (
        objection.allowedActions.includes('answerObjection') && <Answer meetingId={meetingId} objection={objection} />
      ) : (
        <p>
          <strong>
            {objection.accepted === true ? i18n._('minutes.objection.accepted') : i18n._('minutes.objection.kept')}
          </strong>{' '}
          {objection.answer}{' '}
          <span className={classes.soft}>
            {objection.answeredByName} · {formatDateTime(objection.answeredAt)}
          </span>
        </p>
      )}
    </>
  );
}

function Answer({ meetingId, objection }: Omit<Props, 'minutes'>) {
  const { i18n } = useLingui();
  const [words, setWords] = useState('');
  const answer = useMinutesStep(meetingId, (_, accepted: boolean) =>
    answerObjection({
      path: { meetingId, objectionId: objection.id },
      headers: { 'If-Match': objection.etag },
      body: { accepted, answer: words.trim() },
    }),
  );
  const isEmpty = words.trim() === '';
  return (
    <div className={classes.form}>
      <Textarea
        label={i18n._('minutes.answer')}
        autosize
        minRows={2}
        maxLength={2000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {answer.error && <ProblemNotice problem={problemOf(answer.error)} />}
      <div className={classes.choices}>
        <Button disabled={isEmpty} loading={answer.isPending} onClick={() => answer.mutate(true)}>
          {i18n._('minutes.answer.accept')}
        </Button>
        <Button disabled={isEmpty} loading={answer.isPending} onClick={() => answer.mutate(false)}>
          {i18n._('minutes.answer.keep')}
        </Button>
      </div>
    </div>
  );
}
