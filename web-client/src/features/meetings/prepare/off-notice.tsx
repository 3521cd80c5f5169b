import { useLingui } from '@lingui/react';
import { IconCircleX, IconPlayerPause } from '@tabler/icons-react';
import type { Meeting, MeetingState } from '@/api/generated';
import { msg } from '@/lib/message';
import { isOff } from '../meeting-words';
import classes from './prepare.module.css';

function offWord(state: MeetingState, awaitsTime: boolean): string {
  if (state === 'CANCELLED') return msg('meetings.off.cancelled');
  return awaitsTime ? msg('meetings.off.postponed') : msg('meetings.off.planned-again');
}

/** That the meeting will not be held as planned, and why: before anything else. */
export function OffNotice({ meeting: { state, awaitsTime, history } }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  if (!isOff(state)) return null;
  const reason = history.findLast((change) => change.newState === state && change.reason !== undefined)?.reason;
  const Icon = state === 'CANCELLED' ? IconCircleX : IconPlayerPause;
  return (
    <div className={classes.off}>
      <Icon aria-hidden />
      <div>
        <strong>{i18n._(offWord(state, awaitsTime))}</strong>
        {reason !== undefined && <p>{i18n._('meetings.history.reason', { reason })}</p>}
      </div>
    </div>
  );
}
