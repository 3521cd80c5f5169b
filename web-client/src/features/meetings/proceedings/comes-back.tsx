import { Answers } from './answers';
import { EarlierTasks } from './earlier-tasks';

/** What comes back to a meeting by itself: the answers of the committee above, and what is not done yet. */
export function ComesBack({ meetingId }: { meetingId: string }) {
  return (
    <>
      <Answers meetingId={meetingId} />
      <EarlierTasks meetingId={meetingId} />
    </>
  );
}
