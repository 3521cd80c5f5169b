import type { MeetingKind } from '@/api/generated';
import { msg } from '@/lib/message';

interface Step {
  title: string;
  /** Ours: the guidance orders the steps and says nothing of their length. */
  minutes: number;
}

/** The steps of HD 42-HD/BTCTW, as texts to begin with; each sums up to the least that a meeting lasts. */
export const PROGRAMMES: Record<MeetingKind, readonly Step[]> = {
  REGULAR: [
    { title: msg('meetings.programme.regular.opening'), minutes: 5 },
    { title: msg('meetings.programme.regular.fees'), minutes: 5 },
    { title: msg('meetings.programme.regular.report'), minutes: 15 },
    { title: msg('meetings.programme.regular.information'), minutes: 10 },
    { title: msg('meetings.programme.regular.discussion'), minutes: 25 },
    { title: msg('meetings.programme.regular.criticism'), minutes: 15 },
    { title: msg('meetings.programme.regular.tasks'), minutes: 5 },
    { title: msg('meetings.programme.regular.conclusion'), minutes: 5 },
    { title: msg('meetings.programme.score'), minutes: 5 },
  ],
  THEMATIC: [
    { title: msg('meetings.programme.thematic.opening'), minutes: 5 },
    { title: msg('meetings.programme.thematic.purpose'), minutes: 5 },
    { title: msg('meetings.programme.thematic.draft'), minutes: 25 },
    { title: msg('meetings.programme.thematic.discussion'), minutes: 35 },
    { title: msg('meetings.programme.thematic.conclusion'), minutes: 15 },
    { title: msg('meetings.programme.score'), minutes: 5 },
  ],
};
