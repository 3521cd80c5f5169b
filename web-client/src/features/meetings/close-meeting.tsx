import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { closeMeeting, type AttendanceRow, type Meeting } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Dialog } from '@/ui/dialog';
import { PrimaryLink } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { endMoment, suggestedEnd } from './actual-times';
import { rollCallOf } from './attendance/use-roll-call';
import classes from './time-dialog.module.css';
import { TimeDialog } from './time-dialog';
import { useMeetingChange } from './use-meeting-change';

interface DialogProps {
  meetingId: string;
  onClose: () => void;
}

/** In place of a refusal: who is still without a mark, and the way to them. */
function StillUnmarked({ meetingId, rows, onClose }: DialogProps & { rows: readonly AttendanceRow[] }) {
  const { i18n } = useLingui();
  return (
    <Dialog onClose={onClose} title={i18n._('meetings.close.unmarked.title', { count: rows.length })}>
      <div className={classes.form}>
        <p>{i18n._('meetings.close.unmarked')}</p>
        <ul className={classes.names}>
          {rows.map(({ memberId, fullName }) => (
            <li key={memberId}>{fullName}</li>
          ))}
        </ul>
        <PrimaryLink
          to={paths.meetingAttendance}
          params={{ meetingId }}
          search={{ loc: 'chua-diem' }}
          onClick={onClose}
        >
          {i18n._('meetings.close.unmarked.go')}
        </PrimaryLink>
      </div>
    </Dialog>
  );
}

function CloseDialog({ meeting, onClose }: { meeting: Meeting & { actualStart: string }; onClose: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [now] = useState(() => new Date());
  const close = useMeetingChange<string | undefined>({
    meetingId: meeting.id,
    lane: 'form',
    send: async (seen, actualEnd) => {
      // Closing ends the roll call: what was tapped a moment ago must be there before.
      await rollCallOf(client, meeting.id).flush();
      return closeMeeting({ path: { meetingId: meeting.id }, headers: ifMatch(seen), body: { actualEnd } });
    },
  });
  return (
    <TimeDialog
      title={i18n._('meetings.close.title')}
      label={i18n._('meetings.close.time')}
      confirmLabel={i18n._('meetings.close')}
      suggested={suggestedEnd(meeting, now)}
      momentOf={(time) => {
        const moment = endMoment(time, meeting.actualStart, now);
        if ('instant' in moment) return moment;
        return { fault: i18n._(moment.fault, { start: formatTime(meeting.actualStart) }) };
      }}
      busy={close.isPending}
      error={close.error}
      onConfirm={(actualEnd) =>
        close.mutate(actualEnd, {
          onSuccess: () => {
            onClose();
            showNotice({ text: i18n._('meetings.close.done') });
          },
        })
      }
      onClose={onClose}
    >
      <p>{i18n._('meetings.close.what', { start: formatTime(meeting.actualStart) })}</p>
    </TimeDialog>
  );
}

/** Ends the meeting; offered on every stage while it goes on, as nobody knows at which one it ends. */
export function CloseMeeting({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: attendance } = useQuery({ ...attendanceQuery(meetingId), throwOnError: false });
  const { actualStart } = meeting;
  if (actualStart === undefined) return null;
  const unmarked = (attendance?.rows ?? []).filter(({ expected, mark }) => expected && mark === undefined);
  const onClose = () => setOpened(false);

  async function open() {
    await rollCallOf(client, meetingId).flush();
    setOpened(true);
  }

  return (
    <>
      <Button leftSection={<IconFlag aria-hidden size="1.25em" />} onClick={() => void open()}>
        {i18n._('meetings.close')}
      </Button>
      {opened && unmarked.length > 0 && <StillUnmarked meetingId={meetingId} rows={unmarked} onClose={onClose} />}
      {opened && unmarked.length === 0 && <CloseDialog meeting={{ ...meeting, actualStart }} onClose={onClose} />}
    </>
  );
}
