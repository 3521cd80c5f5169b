import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { formatDay, dayOf } from '@/lib/dates';
import { answersQuery } from './proceedings-queries';
import classes from './proceedings.module.css';

/** What the committee above has answered since the cell came together last: a topic of this meeting. */
export function Answers({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data: answers = [] } = useQuery({ ...answersQuery(meetingId), throwOnError: false });
  if (answers.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('proposals.answers')}</h2>
      <ul className={classes.plain}>
        {answers.map(({ id, topic, answer, answeredAt, answeredByName }) => (
          <li key={id} className={classes.entry}>
            <span className={classes.speaker}>{topic}</span>
            <span className={classes.words}>{answer}</span>
            <span className={classes.soft}>
              {i18n._('proposals.answered-by', {
                name: answeredByName ?? '',
                day: answeredAt === undefined ? '' : formatDay(dayOf(answeredAt)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
