import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { AttendanceAmendment, AttendanceRow, Meeting } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { showNotice } from '@/ui/notice-store';
import { TapRow } from './attendance-row';
import classes from './attendance.module.css';
import { MarkSheet } from './mark-sheet';
import { saidWords } from './mark-words';
import { type Span, spanOf } from './times';
import { useAmend } from './use-amend';

interface Props {
  meeting: Meeting;
  rows: readonly AttendanceRow[];
  onlineAllowed: boolean;
}

/** The roll of a closed meeting, for whoever may still correct it: each row opens its sheet. */
export function AmendableRoll({ meeting, rows, onlineAllowed }: Props) {
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState<{ row: AttendanceRow; span: Span }>();
  const amend = useAmend(meeting.id);
  const open = (row: AttendanceRow) => {
    amend.reset();
    setChosen({ row, span: spanOf(meeting, new Date()) });
  };
  return (
    <>
      <p className={classes.hint}>{i18n._('attendance.amend.how')}</p>
      <ul className={classes.list} aria-label={i18n._('attendance.roll')}>
        {rows.map((row) => (
          <TapRow key={row.memberId} row={row} onTap={open} onChoose={open} />
        ))}
      </ul>
      {chosen && (
        <MarkSheet
          row={chosen.row}
          mark={chosen.row.mark}
          span={chosen.span}
          onlineAllowed={onlineAllowed}
          amends
          busy={amend.isPending}
          error={amend.error}
          onNote={(noted) =>
            amend.mutate(
              { row: chosen.row, noted },
              {
                onSuccess: () => {
                  setChosen(undefined);
                  showNotice({ text: i18n._('attendance.amend.done', { name: chosen.row.fullName }) });
                },
              },
            )
          }
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** What was corrected, by whom and why: it stays for ever. */
export function Amendments({ amendments }: { amendments: readonly AttendanceAmendment[] }) {
  const { i18n } = useLingui();
  if (amendments.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('attendance.amendments')}</h2>
      <ul className={classes.plain}>
        {amendments.map(({ id, fullName, former, corrected, reason, amendedAt, amendedByName }) => (
          <li key={id} className={classes.entry}>
            <span>
              <strong>{fullName}</strong>: {saidWords(i18n, former)} → {saidWords(i18n, corrected)}
            </span>
            <span className={classes.reason}>
              {i18n._('attendance.amendment.by', { reason, name: amendedByName, when: formatDateTime(amendedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
