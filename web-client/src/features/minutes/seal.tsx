import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Minutes, type MinutesVerdict, verifyMinutes } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { ProblemNotice } from '@/ui/problem-notice';
import { Why } from '@/ui/why';
import classes from './minutes.module.css';

const VERDICTS: Record<MinutesVerdict, string> = {
  AUTHENTIC: msg('minutes.verdict.authentic'),
  CODE_DIFFERS: msg('minutes.verdict.code-differs'),
  RECORD_ALTERED: msg('minutes.verdict.altered'),
  NOT_ADOPTED: msg('minutes.verdict.not-adopted'),
};

/** The code that stands on documents, and a document held against the record. */
export function Seal({ meetingId, minutes }: { meetingId: string; minutes: Minutes }) {
  const { i18n } = useLingui();
  const [code, setCode] = useState('');
  const verify = useMutation({
    mutationFn: async (typed: string) => (await verifyMinutes({ path: { meetingId }, query: { code: typed } })).data,
    meta: { lane: 'form' },
  });
  const { seal } = minutes;
  if (seal === undefined) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{i18n._('minutes.seal')}</h2>
      <Why figure={<strong className={classes.code}>{seal.code}</strong>}>
        <p>{i18n._('minutes.seal.why', { when: formatDateTime(seal.at) })}</p>
        <p className={classes.digest}>{seal.digest}</p>
      </Why>
      <form
        className={classes.verify}
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') verify.mutate(code.trim());
        }}
      >
        <TextInput
          label={i18n._('minutes.verify')}
          description={i18n._('minutes.verify.hint')}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button type="submit" loading={verify.isPending} disabled={code.trim() === ''}>
          {i18n._('minutes.verify.ask')}
        </Button>
      </form>
      {verify.error && <ProblemNotice problem={problemOf(verify.error)} />}
      {verify.data && (
        <p role="status" className={classes.box}>
          {i18n._(VERDICTS[verify.data.verdict])}
        </p>
      )}
    </section>
  );
}
