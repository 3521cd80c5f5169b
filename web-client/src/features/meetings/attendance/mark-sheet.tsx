import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { AttendanceRow, Mark } from '@/api/generated';
import { parseTypedTime } from '@/lib/clock';
import { formatTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import classes from './attendance.module.css';
import { markWord } from './mark-words';
import type { Times } from './roll-call';
import { momentIn, type Span } from './times';

const CHOICES: readonly (Mark | undefined)[] = ['PRESENT', 'LATE', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED', undefined];

/** What is said most often; anything else is typed. */
const COMMON_REASONS = [msg('attendance.reason.ill'), msg('attendance.reason.travel'), msg('attendance.reason.family')];

const LONGEST_REASON = 300;

export interface Noted extends Times {
  mark: Mark | undefined;
  reason: string | undefined;
  /** Why the roll was wrong; only for an amendment. */
  why: string;
}

interface Props {
  row: AttendanceRow;
  /** What is chosen when the sheet opens. */
  mark: Mark | undefined;
  span: Span;
  onlineAllowed: boolean;
  /** After the close: a correction with its reason. */
  amends?: boolean;
  busy?: boolean;
  error?: Error | null;
  onNote: (noted: Noted) => void;
  onClose: () => void;
}

const shown = (instant: string | undefined) => (instant === undefined ? '' : formatTime(instant));

/** Left empty: nobody knows, or nobody came or left at a time of one's own. */
function useTime(instant: string | undefined, span: Span) {
  const [typed, setTyped] = useState(() => shown(instant));
  const time = parseTypedTime(typed);
  const isEmpty = typed.trim() === '';
  // What was there already keeps its seconds.
  const moment = typed === shown(instant) ? instant : time === null ? undefined : momentIn(time, span);
  return { typed, setTyped, moment: isEmpty ? undefined : moment, isFaulty: !isEmpty && moment === undefined };
}

function useFields({ row, mark: first, span }: Props) {
  const [mark, setMark] = useState(first);
  const [reason, setReason] = useState(row.reason ?? row.leave?.reason ?? '');
  const [online, setOnline] = useState(row.online);
  const [why, setWhy] = useState('');
  const arrived = useTime(row.arrivedAt, span);
  const left = useTime(row.leftAt, span);
  const isThere = mark === 'PRESENT' || mark === 'LATE';
  const takesReason = mark !== undefined && mark !== 'PRESENT';
  const isLate = mark === 'LATE';
  const turned =
    isThere && isLate && left.moment && arrived.moment && Date.parse(left.moment) <= Date.parse(arrived.moment);
  const noted: Noted = {
    mark,
    reason: takesReason && reason.trim() !== '' ? reason.trim() : undefined,
    arrivedAt: isLate ? arrived.moment : undefined,
    leftAt: isThere ? left.moment : undefined,
    online: isThere && online,
    why: why.trim(),
  };
  const hasFaultyTime = (isLate && arrived.isFaulty) || (isThere && left.isFaulty) || Boolean(turned);
  const values = { mark, reason, online, why, arrived, left };
  const changes = { setMark, setReason, setOnline, setWhy };
  return { ...values, ...changes, isThere, isLate, takesReason, hasFaultyTime, noted };
}

type Fields = ReturnType<typeof useFields>;

function TimeFields({ fields, span, onlineAllowed }: { fields: Fields; span: Span; onlineAllowed: boolean }) {
  const { i18n } = useLingui();
  const { arrived, left, isLate, online, setOnline } = fields;
  const outside = i18n._('attendance.time.outside', { start: formatTime(span.start), end: formatTime(span.end) });
  return (
    <>
      <div className={classes.times}>
        {isLate && (
          <TimeField
            label={i18n._('attendance.arrived')}
            value={arrived.typed}
            onChange={arrived.setTyped}
            error={arrived.isFaulty ? outside : undefined}
          />
        )}
        <TimeField
          label={i18n._('attendance.left')}
          description={i18n._('attendance.left.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={left.typed}
          onChange={left.setTyped}
          error={left.isFaulty || fields.hasFaultyTime ? outside : undefined}
        />
      </div>
      {onlineAllowed && (
        <label className={classes.choice}>
          <input type="checkbox" checked={online} onChange={(event) => setOnline(event.currentTarget.checked)} />
          {i18n._('attendance.online')}
        </label>
      )}
    </>
  );
}

/** All marks at once, with times and the reason: an excused absence cannot be noted without one. */
export function MarkSheet(props: Props) {
  const { row, span, onlineAllowed, amends = false, busy = false, error, onNote, onClose } = props;
  const { i18n } = useLingui();
  const group = useId();
  const field = useRef<HTMLInputElement>(null);
  const whyField = useRef<HTMLInputElement>(null);
  const fields = useFields(props);
  const [isTried, setTried] = useState(false);
  const { mark, reason, why, noted } = fields;
  const lacksReason = mark === 'ABSENT_EXCUSED' && noted.reason === undefined;
  const lacksWhy = amends && noted.why === '';

  function note(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (lacksReason) field.current?.focus();
    else if (lacksWhy) whyField.current?.focus();
    if (!lacksReason && !lacksWhy && !fields.hasFaultyTime) onNote(noted);
  }

  return (
    <Dialog onClose={onClose} title={row.fullName}>
      <form className={classes.sheet} onSubmit={note} noValidate>
        <fieldset className={classes.choices} aria-label={i18n._('attendance.marks')}>
          {CHOICES.filter((choice) => choice !== undefined || !amends || !row.expected).map((choice) => (
            <label key={choice ?? ''} className={classes.choice}>
              <input type="radio" name={group} checked={choice === mark} onChange={() => fields.setMark(choice)} />
              {i18n._(markWord(choice))}
            </label>
          ))}
        </fieldset>
        {fields.isThere && <TimeFields fields={fields} span={span} onlineAllowed={onlineAllowed} />}
        {fields.takesReason && (
          <>
            <TextInput
              ref={field}
              data-autofocus
              label={i18n._('attendance.reason')}
              value={reason}
              maxLength={LONGEST_REASON}
              autoComplete="off"
              error={isTried && lacksReason ? i18n._('attendance.reason.missing') : undefined}
              onChange={(event) => fields.setReason(event.currentTarget.value)}
            />
            {!fields.isLate && (
              <div className={classes.reasons}>
                {COMMON_REASONS.map((common) => (
                  <Button key={common} onClick={() => fields.setReason(i18n._(common))}>
                    {i18n._(common)}
                  </Button>
                ))}
              </div>
            )}
          </>
        )}
        {amends && (
          <TextInput
            ref={whyField}
            label={i18n._('attendance.amend.why')}
            description={i18n._('attendance.amend.kept')}
            value={why}
            maxLength={LONGEST_REASON}
            autoComplete="off"
            error={isTried && lacksWhy ? i18n._('attendance.amend.why-missing') : undefined}
            onChange={(event) => fields.setWhy(event.currentTarget.value)}
          />
        )}
        {error && <ProblemNotice problem={problemOf(error)} />}
        <PrimaryButton type="submit" loading={busy}>
          {i18n._(amends ? msg('attendance.amend') : msg('attendance.note'))}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
