import { useLingui } from '@lingui/react';
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleXFilled,
  IconClock,
  IconDots,
} from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import type { AttendanceRow as Row, Mark } from '@/api/generated';
import classes from './attendance.module.css';
import { leaveWords, memberNotes, saidWords, sourceWord } from './mark-words';

const SIGNS: Record<Mark, typeof IconClock> = {
  PRESENT: IconCircleCheckFilled,
  LATE: IconClock,
  ABSENT_EXCUSED: IconCircleMinus,
  ABSENT_UNEXCUSED: IconCircleXFilled,
};

function Content({ row }: { row: Row }) {
  const { i18n } = useLingui();
  const { fullName, mark, reason, expected, leave } = row;
  const source = sourceWord(row.source);
  const Sign = mark === undefined ? IconCircleDashed : SIGNS[mark];
  const notes = memberNotes(row).map((note) => i18n._(note));
  // The spaces part the words for a screen reader; the layout needs none.
  return (
    <>
      <span className={classes.who}>
        <span className={classes.name}>{fullName}</span>{' '}
        {notes.length > 0 && <span className={classes.notes}>{notes.join(' · ')}</span>}
      </span>{' '}
      {(expected || mark !== undefined) && (
        <span className={classes.mark} data-mark={mark ?? 'NONE'}>
          <Sign aria-hidden size="1.25em" />
          {saidWords(i18n, row)}
        </span>
      )}{' '}
      {reason !== undefined && <span className={classes.reason}>{i18n._('attendance.reason.shown', { reason })}</span>}{' '}
      {leave !== undefined && (
        <span className={classes.reason}>
          {reason !== leave.reason && <>{i18n._('attendance.reason.shown', { reason: leave.reason })}, </>}
          {leaveWords(i18n, leave)}
        </span>
      )}{' '}
      {source !== undefined && <span className={classes.reason}>{i18n._(source)}</span>}
    </>
  );
}

/** Up and down go from name to name, as a finger on a paper list. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const taps = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-tap]') ?? [])];
  event.preventDefault();
  taps[taps.indexOf(event.currentTarget) + step]?.focus();
}

interface Props {
  row: Row;
  onTap: (row: Row) => void;
  onChoose: (row: Row) => void;
}

/** One member: a tap anywhere goes on to the next mark, the button at the end offers all of them. */
export const TapRow = memo(function TapRow({ row, onTap, onChoose }: Props) {
  const { i18n } = useLingui();
  return (
    <li className={classes.row} data-expected={row.expected}>
      <button type="button" className={classes.tap} data-tap onClick={() => onTap(row)} onKeyDown={moveFocus}>
        <Content row={row} />
      </button>
      <button
        type="button"
        className={classes.choose}
        aria-label={i18n._('attendance.choose', { name: row.fullName })}
        onClick={() => onChoose(row)}
      >
        <IconDots aria-hidden />
      </button>
    </li>
  );
});

/** For whoever may look and not mark. */
export function ReadRow({ row }: { row: Row }) {
  return (
    <li className={classes.row} data-expected={row.expected}>
      <div className={classes.read}>
        <Content row={row} />
      </div>
    </li>
  );
}
