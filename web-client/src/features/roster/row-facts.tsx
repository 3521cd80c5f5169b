import { useLingui } from '@lingui/react';
import type { RosterDifference, RosterPerson, RosterRow } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import classes from './roster.module.css';
import { COLUMN_WORDS, DIFFERENCE_WORDS } from './words';

function valueOf(person: RosterPerson | undefined, difference: RosterDifference): string {
  const day = (text: string | undefined) => (text === undefined ? '—' : formatDay(text));
  const values: Record<RosterDifference, string> = {
    FULL_NAME: person?.fullName ?? '—',
    CARD_NUMBER: person?.cardNumber ?? '—',
    CELL: person?.cellName ?? '—',
    BORN_ON: person?.birthYear === undefined ? day(person?.bornOn) : String(person.birthYear),
    ADMITTED_ON: day(person?.admittedOn),
    RECOGNIZED_ON: day(person?.recognizedOn),
  };
  return values[difference];
}

/** Who it is, in which line, and what is to be seen: a difference, an error, an earlier line. */
export function RowFacts({ row }: { row: RosterRow }) {
  const { i18n } = useLingui();
  const person = row.inFile ?? row.onRoster;
  const facts = [
    person?.cellName,
    person?.cardNumber !== undefined && i18n._('roster.fact.card', { number: person.cardNumber }),
    person?.admittedOn !== undefined && i18n._('roster.fact.admitted', { day: formatDay(person.admittedOn) }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div className={classes.facts}>
      <p className={classes.name}>
        <span>{person?.fullName ?? i18n._('roster.fact.nameless')}</span>
        {row.inFile !== undefined && (
          <span className={classes.number}>{i18n._('roster.row', { row: row.rowNumber })}</span>
        )}
      </p>
      {facts.length > 0 && <p className={classes.detail}>{facts.join(' · ')}</p>}
      {row.errors.map(({ column, problem, message }) => (
        <p key={`${column} ${problem}`} className={classes.error}>
          {i18n._('roster.row-error', { row: row.rowNumber, column: i18n._(COLUMN_WORDS[column]), message })}
        </p>
      ))}
      {row.duplicateOf !== undefined && (
        <p className={classes.detail}>{i18n._('roster.fact.duplicate', { row: row.duplicateOf })}</p>
      )}
      {row.proposal !== 'ERROR' &&
        row.differences.map((difference) => (
          <p key={difference} className={classes.detail}>
            {i18n._('roster.fact.difference', {
              what: i18n._(DIFFERENCE_WORDS[difference]),
              from: valueOf(row.onRoster, difference),
              to: valueOf(row.inFile, difference),
            })}
          </p>
        ))}
      {row.chosen !== undefined && (
        <p className={classes.detail}>
          {i18n._('roster.fact.chosen', { name: row.chosen.fullName ?? '', cell: row.chosen.cellName ?? '' })}
        </p>
      )}
      {row.chosen === undefined && row.candidates.length > 0 && (
        <p className={classes.detail}>
          {i18n._('roster.fact.candidates', {
            names: row.candidates.map(({ fullName, cellName }) => `${fullName ?? ''} (${cellName ?? ''})`).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
