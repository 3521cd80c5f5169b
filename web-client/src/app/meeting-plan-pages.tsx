import { NewMeetingPage } from '@/features/meetings/new-meeting-page';

export function NewPage() {
  return <NewMeetingPage />;
}
