import type { Meeting } from '@/api/generated';
import { msg } from '@/lib/message';

type Plan = Pick<Meeting, 'agenda' | 'chair' | 'minuteTaker'>;

/** What the plan lacks before the meeting can be announced (the programme) and opened (the two people). */
export function missingWords({ agenda, chair, minuteTaker }: Plan): string[] {
  return [
    agenda.length === 0 ? msg('meetings.missing.agenda') : undefined,
    chair ? undefined : msg('meetings.missing.chair'),
    minuteTaker ? undefined : msg('meetings.missing.minute-taker'),
  ].filter((word) => word !== undefined);
}
