import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meetingQuery } from '@/api/meetings';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { meetingTitle } from '../meeting-words';
import { CheckInForm } from './check-in-form';

/** What the QR code of the room leads to. A guest may check in here without seeing the meeting. */
export function CheckInPage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const [scanned] = useState(() => window.location.hash.slice(1) || undefined);
  const { data } = useQuery({ ...meetingQuery(meetingId), throwOnError: false, retry: false });
  const meeting = data?.value;
  const start = meeting && (meeting.actualStart ?? meeting.plannedStart);
  const lead = meeting && start && (
    <>
      {meetingTitle(i18n, meeting)} · {meeting.organizationName} · {formatTime(start)}{' '}
      {formatDayWithWeekday(dayOf(start), language)}
    </>
  );
  return (
    <PageFrame title={i18n._('check-in.title')} lead={lead} width="reading">
      <CheckInForm meetingId={meetingId} scanned={scanned} />
      <div>
        <LinkButton to={paths.mine}>{i18n._('check-in.to-mine')}</LinkButton>
      </div>
    </PageFrame>
  );
}
