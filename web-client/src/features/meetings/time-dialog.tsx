import { useLingui } from '@lingui/react';

import { type FormEvent, type ReactNode, useState } from 'react';
import { parseTypedTime } from '@/lib/clock';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { usePreferences } from '@/session/preferences';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { TimeField } from '@/ui/time-field';
import classes from './time-dialog.module.css';

interface Props {
  title: string;
  label: string;
  confirmLabel: string;
  /** What the field shows first: mostly now. */
  suggested: Date;
  /** The moment that a time of day means here, or the words that say why it is not possible. */
  momentOf: (time: string) => { instant: string } | { fault: string };
  busy: boolean;
  error: Error | null;
  /** Without an instant when the time was left as it stood: the service's clock then tells the moment. */
  onConfirm: (instant: string | undefined) => void;
  onClose: () => void;
  children: ReactNode;
}

/** When a meeting really began or ended: now, unless somebody types another time. */
export function TimeDialog(props: Props) {
  const { title, label, confirmLabel, suggested, momentOf, busy, error, onConfirm, onClose, children } = props;
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const first = formatTime(suggested);
  const [typed, setTyped] = useState(first);
  const time = parseTypedTime(typed);
  const moment = time === null ? { fault: i18n._('time.unreadable') } : momentShown(time);
  const isFaulty = 'fault' in moment;

  /** What was suggested and left alone is possible, even in the very minute in which the meeting began. */
  function momentShown(typedTime: string) {
    return typedTime === first ? { instant: suggested.toISOString() } : momentOf(typedTime);
  }

  function confirm(event: FormEvent) {
    event.preventDefault();
    if (!isFaulty) onConfirm(time === first ? undefined : moment.instant);
  }

  return (
    <Dialog onClose={onClose} title={title}>
      <form className={classes.form} onSubmit={confirm} noValidate>
        {children}
        <TimeField
          label={label}
          value={typed}
          onChange={setTyped}
          error={isFaulty ? moment.fault : undefined}
          description={isFaulty ? undefined : formatDayWithWeekday(dayOf(moment.instant), language)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data-autofocus
        />
        {error && <ProblemNotice problem={problemOf(error)} />}
        <PrimaryButton type="submit" loading={busy}>
          {confirmLabel}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
