import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MinutesVerdict } from '@/api/generated';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { verdictQuery } from './queries';

const VERDICTS: Record<MinutesVerdict, string> = {
  AUTHENTIC: msg('minutes.verdict.authentic'),
  CODE_DIFFERS: msg('minutes.verdict.code-differs'),
  RECORD_ALTERED: msg('minutes.verdict.altered'),
  NOT_ADOPTED: msg('minutes.verdict.not-adopted'),
};

/** A document held against the record, by its code; at once with the one that was scanned. */
export function SealCheck({ meetingId, code = '' }: { meetingId: string; code?: string }) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(code);
  const [asked, setAsked] = useState(code);
  const { data, error, isFetching, refetch } = useQuery({
    ...verdictQuery(meetingId, asked),
    enabled: asked !== '',
  });
  const wanted = typed.trim();

  return (
    <>
      {data && (
        <p role="status" className={classes.verdict} data-verdict={data.verdict}>
          {i18n._(VERDICTS[data.verdict])}
        </p>
      )}
      {error && <ProblemNotice problem={problemOf(error)} />}
      <form
        className={classes.verify}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === asked) void refetch();
          else setAsked(wanted);
        }}
      >
        <TextInput
          label={i18n._('minutes.verify')}
          description={i18n._('minutes.verify.hint')}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" loading={isFetching} disabled={wanted === ''}>
          {i18n._('minutes.verify.ask')}
        </Button>
      </form>
    </>
  );
}
