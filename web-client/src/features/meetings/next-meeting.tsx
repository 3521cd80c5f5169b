import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf } from '@/lib/dates';
import { currentUserQuery } from '@/session/current-user';
import { followsSeveralCells } from './followed-cells';
import { meetingsAheadQuery } from './meeting-queries';
import { NextMeetingCard, nextOf } from './next-meeting-card';

/** The nearest meeting, for the home page; nothing where there is none or it cannot be read just now. */
export function NextMeeting() {
  const [today] = useState(() => dayOf(new Date()));
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: ahead } = useQuery({ ...meetingsAheadQuery(today, undefined), throwOnError: false });
  const next = ahead && nextOf(ahead);
  return next ? <NextMeetingCard meeting={next} showCell={followsSeveralCells(user)} /> : null;
}
