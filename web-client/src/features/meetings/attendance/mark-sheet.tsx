import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { AttendanceRow, Mark } from '@/api/generated';
import { msg } from '@/lib/message';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import classes from './attendance.module.css';
import { markWord } from './mark-words';

const CHOICES: readonly (Mark | undefined)[] = ['PRESENT', 'LATE', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED', undefined];

/** What is said most often; anything else is typed. */
const COMMON_REASONS = [msg('attendance.reason.ill'), msg('attendance.reason.travel'), msg('attendance.reason.family')];

const LONGEST_REASON = 300;

interface Props {
  row: AttendanceRow;
  /** What is chosen when the sheet opens. */
  mark: Mark | undefined;
  onNote: (mark: Mark | undefined, reason: string | undefined) => void;
  onClose: () => void;
}

/** All marks at once, and the reason: an excused absence cannot be noted without one. */
export function MarkSheet({ row, mark: first, onNote, onClose }: Props) {
  const { i18n } = useLingui();
  const group = useId();
  const field = useRef<HTMLInputElement>(null);
  const [mark, setMark] = useState(first);
  const [reason, setReason] = useState(row.reason ?? '');
  const [isFaulty, setFaulty] = useState(false);
  const takesReason = mark !== undefined && mark !== 'PRESENT';

  function note(event: FormEvent) {
    event.preventDefault();
    const words = reason.trim();
    if (mark === 'ABSENT_EXCUSED' && words === '') {
      setFaulty(true);
      field.current?.focus();
      return;
    }
    onNote(mark, takesReason && words !== '' ? words : undefined);
  }

  return (
    <Dialog onClose={onClose} title={row.fullName}>
      <form className={classes.sheet} onSubmit={note} noValidate>
        <fieldset className={classes.choices} aria-label={i18n._('attendance.marks')}>
          {CHOICES.map((choice) => (
            <label key={choice ?? ''} className={classes.choice}>
              <input type="radio" name={group} checked={choice === mark} onChange={() => setMark(choice)} />
              {i18n._(markWord(choice))}
            </label>
          ))}
        </fieldset>
        {takesReason && (
          <>
            <TextInput
              ref={field}
              data-autofocus
              label={i18n._('attendance.reason')}
              value={reason}
              maxLength={LONGEST_REASON}
              autoComplete="off"
              error={isFaulty && reason.trim() === '' ? i18n._('attendance.reason.missing') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <div className={classes.reasons}>
              {COMMON_REASONS.map((common) => (
                <Button key={common} onClick={() => setReason(i18n._(common))}>
                  {i18n._(common)}
                </Button>
              ))}
            </div>
          </>
        )}
        <PrimaryButton type="submit">{i18n._('attendance.note')}</PrimaryButton>
      </form>
    </Dialog>
  );
}
