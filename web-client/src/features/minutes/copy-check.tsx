import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { copyCheckQuery } from './queries';

/** Shown to the writer alone, when asked for: it informs, and nothing follows from it. */
export function CopyCheck({ meetingId, flush }: { meetingId: string; flush: () => Promise<boolean> }) {
  const { i18n } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({ ...copyCheckQuery(meetingId), enabled: isAsked });

  async function ask() {
    await flush();
    if (isAsked) await refetch();
    else setAsked(true);
  }

  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{i18n._('minutes.copies')}</h2>
      <p className={classes.soft}>{i18n._('minutes.copies.what')}</p>
      <Button loading={isFetching} onClick={() => void ask()}>
        {i18n._('minutes.copies.ask')}
      </Button>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {data && (
        <div role="status">
          {data.items.length === 0 ? (
            <p>{i18n._('minutes.copies.none', { count: data.compared })}</p>
          ) : (
            <ul className={classes.plain}>
              {data.items.map(({ sectionKey, heading, percent, meetingDay, lines }) => (
                <li key={sectionKey} className={classes.box}>
                  <p>{i18n._('minutes.copies.found', { heading, percent, day: formatDay(meetingDay) })}</p>
                  {lines.map((line) => (
                    <blockquote key={line} className={classes.theirs}>
                      {line}
                    </blockquote>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}
