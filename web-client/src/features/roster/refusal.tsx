import { useLingui } from '@lingui/react';
import type { Problem } from '@/lib/problem';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './roster.module.css';

const CELL = /^[A-Z]{1,3}\d+$/;
const ROW = /^rows\[(\d+)\]$/;

/** A refused file or batch, with the cells or rows that stand in the way. */
export function Refusal({ problem }: { problem: Problem }) {
  const { i18n } = useLingui();

  function place(field: string): string {
    if (CELL.test(field)) return i18n._('roster.refused.cell', { cell: field });
    const row = ROW.exec(field)?.[1];
    return row === undefined ? '' : i18n._('roster.refused.row', { row });
  }

  return (
    <div className={classes.refusal}>
      <ProblemNotice problem={problem} />
      {problem.violations.length > 0 && (
        <ul className={classes.reasons}>
          {problem.violations.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {place(field)}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
