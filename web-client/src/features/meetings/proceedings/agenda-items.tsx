import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Contribution, Meeting } from '@/api/generated';
import { ContributionCard } from './contribution-card';
import classes from './proceedings.module.css';
import type { Turns } from './use-turns';

interface ItemProps {
  number: number;
  title: string;
  minutes: number | undefined;
  items: readonly Contribution[];
  agenda: readonly string[];
  turns: Turns | undefined;
}

function Time({ number, minutes, turns }: Pick<ItemProps, 'number' | 'minutes' | 'turns'>) {
  const { i18n } = useLingui();
  const spent = turns?.spent.get(number);
  const words = [
    spent !== undefined && i18n._('proceedings.item.spent', { minutes: spent }),
    minutes !== undefined && i18n._('proceedings.item.planned', { minutes }),
  ].filter((word) => word !== false);
  if (words.length === 0) return null;
  const isOver = spent !== undefined && minutes !== undefined && spent > minutes;
  return (
    <span className={classes.soft} data-over={isOver}>
      {words.join(' · ')}
    </span>
  );
}

function Item({ number, title, minutes, items, agenda, turns }: ItemProps) {
  const { i18n } = useLingui();
  const isCurrent = turns?.item === number;
  return (
    <section className={classes.item} data-current={isCurrent} aria-current={isCurrent ? 'step' : undefined}>
      <header className={classes.itemHead}>
        <div className={classes.itemTitle}>
          <h2 className={classes.heading}>{number > 0 ? `${number}. ${title}` : title}</h2>
          <Time number={number} minutes={minutes} turns={turns} />
        </div>
        {turns &&
          (isCurrent ? (
            <span className={classes.current}>{i18n._('proceedings.item.current')}</span>
          ) : (
            <Button onClick={() => turns.take(number)}>{i18n._('proceedings.item.take')}</Button>
          ))}
      </header>
      {items.length > 0 && (
        <ul className={classes.cards}>
          {items.map((said) => (
            <ContributionCard key={said.id} said={said} agenda={agenda} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  meeting: Meeting;
  items: readonly Contribution[];
  /** Absent for who only reads. */
  turns?: Turns;
}

/** The programme, and under each item who said what; what belongs to none of them comes last. */
export function AgendaItems({ meeting, items, turns }: Props) {
  const { i18n } = useLingui();
  const agenda = useMemo(() => meeting.agenda.map(({ title }) => title), [meeting.agenda]);
  const of = (number: number) => items.filter(({ agendaItem }) => (agendaItem ?? 0) === number);
  const outside = of(0);
  return (
    <>
      {meeting.agenda.map(({ title, minutes }, index) => (
        <Item
          // The programme of a meeting that has opened does not change.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          title={title}
          minutes={minutes}
          items={of(index + 1)}
          agenda={agenda}
          turns={turns}
        />
      ))}
      {(outside.length > 0 || turns) && (
        <Item
          number={0}
          title={i18n._('proceedings.outside')}
          minutes={undefined}
          items={outside}
          agenda={agenda}
          turns={turns}
        />
      )}
    </>
  );
}
