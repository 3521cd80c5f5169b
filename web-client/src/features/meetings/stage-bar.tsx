import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { IconCheck } from '@tabler/icons-react';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import classes from './stage-bar.module.css';

const STAGES = [
  { key: 'prepare', to: paths.meetingPreparation, label: msg('meetings.stage.prepare'), short: undefined },
  { key: 'attendance', to: paths.meetingAttendance, label: msg('meetings.stage.attendance'), short: undefined },
  { key: 'proceedings', to: paths.meetingProceedings, label: msg('meetings.stage.proceedings'), short: undefined },
  {
    key: 'criticism',
    to: paths.meetingCriticism,
    label: msg('meetings.stage.criticism'),
    short: msg('meetings.stage.criticism.short'),
  },
  { key: 'conclusion', to: paths.meetingConclusion, label: msg('meetings.stage.conclusion'), short: undefined },
  { key: 'score', to: paths.meetingScore, label: msg('meetings.stage.score'), short: undefined },
  { key: 'minutes', to: paths.meetingMinutes, label: msg('meetings.stage.minutes'), short: undefined },
] as const;

interface Props {
  meetingId: string;
  /** Other meetings have no score sheet. */
  isScored: boolean;
  /** Stages with nothing left to do. */
  done: Partial<Record<(typeof STAGES)[number]['key'], boolean>>;
}

/** The order of the work, and the navigation through it. */
export function StageBar({ meetingId, isScored, done }: Props) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={i18n._('meetings.stages')}>
      <ol className={classes.bar}>
        {STAGES.filter(({ key }) => isScored || key !== 'score').map(({ key, to, label, short }, index) => (
          <li key={key} className={classes.stage}>
            <Link to={to} params={{ meetingId }} className={classes.link} data-done={done[key] === true}>
              <span className={classes.sign} aria-hidden>
                {done[key] ? <IconCheck size="1.125em" /> : index + 1}
              </span>
              <span className={classes.label} data-shortened={short !== undefined}>
                {i18n._(label)}
              </span>
              {short !== undefined && <span className={classes.short}>{i18n._(short)}</span>}
              {done[key] && <span className={classes.spoken}>{i18n._('meetings.stage.done')}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
