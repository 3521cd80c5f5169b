import { useLingui } from '@lingui/react';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDotFilled,
  IconCircleX,
  IconPlayerPause,
  IconSpeakerphone,
} from '@tabler/icons-react';
import type { MeetingState } from '@/api/generated';
import { stateWord } from './meeting-words';
import classes from './state-badge.module.css';

const ICONS = {
  DRAFT: IconCircleDashed,
  ANNOUNCED: IconSpeakerphone,
  OPEN: IconCircleDotFilled,
  CLOSED: IconCircleCheck,
  POSTPONED: IconPlayerPause,
  CANCELLED: IconCircleX,
};

export function StateBadge({ state }: { state: MeetingState }) {
  const { i18n } = useLingui();
  const Icon = ICONS[state];
  return (
    <span className={classes.badge} data-state={state}>
      <Icon aria-hidden size="1.125em" />
      {i18n._(stateWord(state))}
    </span>
  );
}
