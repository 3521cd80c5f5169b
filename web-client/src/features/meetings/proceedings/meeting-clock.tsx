import { useLingui } from '@lingui/react';
import { IconClock } from '@tabler/icons-react';
import type { Meeting } from '@/api/generated';
import { formatTime } from '@/lib/dates';
import classes from './proceedings.module.css';
import { wholeMinutes } from './agenda-clock';
import { useNow } from './use-now';

/** "Đã họp 45 phút, dự kiến đến 21:15": how long it has been, and until when it was planned. */
export function MeetingClock({ meeting: { actualStart, actualEnd, plannedEnd } }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const now = useNow();
  if (actualStart === undefined) return null;
  const minutes = wholeMinutes(actualStart, actualEnd ?? now.toISOString());
  return (
    <p className={classes.clock}>
      <IconClock aria-hidden />
      {actualEnd === undefined
        ? i18n._('proceedings.clock', { minutes, end: formatTime(plannedEnd) })
        : i18n._('proceedings.clock.over', { minutes })}
    </p>
  );
}
