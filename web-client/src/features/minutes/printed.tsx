import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { PrintedItem, PrintedMinutesBody, PrintedSection } from '@/api/generated';
import { dayOf, formatDay, formatTime } from '@/lib/dates';
import { byPart, contributionWord, partTitle } from './minutes-words';
import classes from './read-out.module.css';

interface Props {
  body: PrintedMinutesBody;
  /** What can be done with a section, below it; by key. */
  below?: ReadonlyMap<string, ReactNode>;
}

/** The words and, below them, what has been recorded: nothing that nobody entered. */
export function Printed({ body, below }: Props) {
  const { i18n } = useLingui();
  const { heading } = body;
  return (
    <>
      <p>
        {heading.start !== undefined &&
          i18n._('minutes.printed.start', {
            time: formatTime(heading.start),
            day: formatDay(dayOf(heading.start)),
          })}{' '}
        {i18n._('minutes.printed.place', { place: heading.place })}
      </p>
      <p>
        {i18n._('minutes.printed.chair', { name: heading.chair?.fullName ?? '' })}{' '}
        {i18n._('minutes.printed.minute-taker', { name: heading.minuteTaker?.fullName ?? '' })}
      </p>
      {byPart(body.sections).map(({ part, sections }, index) => (
        <section key={part}>
          <h2 className={classes.part}>{partTitle(index, part)}</h2>
          {sections.map((section, number) => (
            <div key={section.key}>
              {sections.length > 1 && (
                <h3 className={classes.heading}>
                  {number + 1}. {section.heading}
                </h3>
              )}
              {section.text !== '' && <p className={classes.words}>{section.text}</p>}
              {section.text === '' && section.facts === 'NONE' && (
                <p className={classes.none}>{i18n._('minutes.no-words')}</p>
              )}
              <Facts section={section} body={body} />
              {below?.get(section.key)}
            </div>
          ))}
        </section>
      ))}
      {heading.end !== undefined && <p>{i18n._('minutes.printed.end', { time: formatTime(heading.end) })}</p>}
    </>
  );
}

function Facts({ section, body }: { section: PrintedSection; body: PrintedMinutesBody }) {
  switch (section.facts) {
    case 'ATTENDANCE':
      return <Attendance body={body} />;
    case 'EARLIER_TASKS':
      return <EarlierTasks body={body} />;
    case 'CONTRIBUTIONS':
      return body.items.map((item) => <Item key={item.position} item={item} />);
    case 'DECISIONS':
      return <Decisions body={body} />;
    case 'SCORE':
      return <Score body={body} />;
    default:
      return null;
  }
}

function Attendance({ body: { attendance } }: { body: PrintedMinutesBody }) {
  const { i18n } = useLingui();
  const { official, probationary, exempt, present, base, percent, excused, unexcused, guests } = attendance;
  const named = (people: typeof excused) =>
    people.map(({ fullName, reason }) => (reason === undefined ? fullName : `${fullName} (${reason})`)).join('; ');
  return (
    <ul className={classes.facts}>
      <li>{i18n._('minutes.printed.convened', { official, probationary, exempt })}</li>
      <li>
        {i18n._('minutes.printed.present', { present, base })}
        {percent !== undefined && ` (${String(percent).replace('.', ',')} %)`}
      </li>
      {excused.length > 0 && <li>{i18n._('minutes.printed.excused', { names: named(excused) })}</li>}
      {unexcused.length > 0 && <li>{i18n._('minutes.printed.unexcused', { names: named(unexcused) })}</li>}
      {guests.length > 0 && <li>{i18n._('minutes.printed.guests', { names: guests.join('; ') })}</li>}
    </ul>
  );
}

function EarlierTasks({ body: { earlierTasks, answers } }: { body: PrintedMinutesBody }) {
  const { i18n } = useLingui();
  return (
    <ul className={classes.facts}>
      {earlierTasks.map(({ id, title, owners, due, percent, result }) => (
        <li key={id}>
          {i18n._('minutes.printed.earlier', { title, owners: owners.join(', '), day: formatDay(due), percent })}
          {result !== undefined && ` ${result}`}
        </li>
      ))}
      {answers.map(({ topic, answer, at }) => (
        <li key={at + topic} className={classes.words}>
          {i18n._('minutes.printed.answer', { topic, answer })}
        </li>
      ))}
    </ul>
  );
}

function Item({ item: { position, title, contributions, conclusion } }: { item: PrintedItem }) {
  const { i18n } = useLingui();
  if (contributions.length === 0 && conclusion === undefined) return null;
  const name = position === 0 ? i18n._('minutes.printed.outside') : (title ?? i18n._('minutes.printed.secret'));
  return (
    <div>
      <p className={classes.item}>{name}</p>
      <ul className={classes.facts}>
        {contributions.map(({ id, speaker, kind, summary }) => (
          <li key={id}>
            {speaker} ({i18n._(contributionWord(kind))}){summary !== '' && `: ${summary}`}
          </li>
        ))}
      </ul>
      {conclusion !== undefined && (
        <p className={classes.words}>{i18n._('minutes.printed.concluded', { text: conclusion })}</p>
      )}
    </div>
  );
}

function Decisions({ body: { conclusion, tasks, votes } }: { body: PrintedMinutesBody }) {
  const { i18n } = useLingui();
  return (
    <>
      {conclusion !== undefined && <p className={classes.words}>{conclusion}</p>}
      <ul className={classes.facts}>
        {tasks.map(({ id, title, owners, due }) => (
          <li key={id}>{i18n._('minutes.printed.task', { title, owners: owners.join(', '), day: formatDay(due) })}</li>
        ))}
        {votes.map(({ id, subject, inFavour, base, against, other, carried }) => (
          <li key={id}>
            {i18n._('minutes.printed.vote', { subject, inFavour, base, against, other })}{' '}
            {carried ? i18n._('minutes.printed.carried') : i18n._('minutes.printed.not-carried')}
          </li>
        ))}
      </ul>
    </>
  );
}

function Score({ body: { score } }: { body: PrintedMinutesBody }) {
  const { i18n } = useLingui();
  if (score?.total === undefined) return null;
  return <p>{i18n._('minutes.printed.score', { total: score.total, max: score.maxTotal })}</p>;
}
