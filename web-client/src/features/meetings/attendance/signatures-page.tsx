import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { AttendanceRow } from '@/api/generated';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { dayOf, formatDayWithWeekday, formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { cellMembersQuery } from '../meeting-queries';
import { meetingTitle } from '../meeting-words';
import { memberNotes, saidWords } from './mark-words';
import classes from './signatures.module.css';

type Line = Pick<AttendanceRow, 'memberId' | 'fullName' | 'category' | 'standing'> & Partial<AttendanceRow>;

/** The frozen roster, or before the meeting opens the cell as it stands today. */
function useLines(meetingId: string, organizationId: string): readonly Line[] {
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  const isFrozen = attendance.rows.length > 0;
  const { data: members = [] } = useQuery({
    ...cellMembersQuery(organizationId),
    enabled: !isFrozen,
    throwOnError: false,
  });
  return isFrozen ? attendance.rows : members.map((member) => ({ ...member, memberId: member.id }));
}

/** A list to sign on paper, in the room: who prefers it, and where there is no network. */
export function SignaturesPage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const lines = useLines(meetingId, meeting.organizationId);
  const start = meeting.actualStart ?? meeting.plannedStart;
  return (
    <PageFrame
      title={i18n._('signatures.title')}
      lead={
        <>
          {meeting.organizationName} · {meetingTitle(i18n, meeting)} · {formatTime(start)}{' '}
          {formatDayWithWeekday(dayOf(start), language)} · {meeting.place}
        </>
      }
    >
      <div className={classes.tools}>
        <Button leftSection={<IconPrinter aria-hidden size="1.25em" />} onClick={() => window.print()}>
          {i18n._('signatures.print')}
        </Button>
        <LinkButton to={paths.meetingAttendance} params={{ meetingId }}>
          {i18n._('check-in.to-roll')}
        </LinkButton>
      </div>
      <table className={classes.sheet}>
        <thead>
          <tr>
            <th scope="col">{i18n._('signatures.number')}</th>
            <th scope="col">{i18n._('signatures.name')}</th>
            <th scope="col">{i18n._('signatures.note')}</th>
            <th scope="col">{i18n._('signatures.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.memberId}>
              <td>{index + 1}</td>
              <th scope="row">{line.fullName}</th>
              <td>
                {[
                  ...memberNotes(line).map((note) => i18n._(note)),
                  line.mark && line.mark !== 'PRESENT'
                    ? saidWords(i18n, { ...line, online: line.online ?? false })
                    : undefined,
                ]
                  .filter((note) => note !== undefined)
                  .join(' · ')}
              </td>
              <td aria-label={i18n._('signatures.signature')} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.signers}>
        <p>{i18n._('signatures.minute-taker', { name: meeting.minuteTaker?.fullName ?? '' })}</p>
        <p>{i18n._('signatures.chair', { name: meeting.chair?.fullName ?? '' })}</p>
      </div>
    </PageFrame>
  );
}
