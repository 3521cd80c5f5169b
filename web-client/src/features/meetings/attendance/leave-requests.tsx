import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { decideLeaveRequest, getLeaveRequest, type LeaveRequest, type Meeting } from '@/api/generated';
import { ifMatch, versioned } from '@/api/headers';
import { refreshMeeting } from '@/api/meetings';
import { formatDay, dayOf } from '@/lib/dates';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { leaveOfMeetingQuery } from '../leave-queries';
import classes from './attendance.module.css';

function useDecision(request: LeaveRequest) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (accepted: boolean) => {
      // A list has no ETags.
      const path = { leaveRequestId: request.id };
      const seen = await versioned(getLeaveRequest({ path }));
      return decideLeaveRequest({ path, headers: ifMatch(seen), body: { accepted } });
    },
    onSuccess: (_answer, accepted) =>
      showNotice({
        text: i18n._(accepted ? msg('leave.accepted') : msg('leave.refused'), { name: request.member.fullName }),
      }),
    onSettled: () => void refreshMeeting(client),
  });
}

function Pending({ request }: { request: LeaveRequest }) {
  const { i18n } = useLingui();
  const decide = useDecision(request);
  const { member, reason, requestedAt, onBehalf, requestedByName, allowedActions } = request;
  return (
    <li className={classes.entry}>
      <strong>{member.fullName}</strong>
      <span className={classes.reason}>
        {i18n._('leave.asked', { reason, day: formatDay(dayOf(requestedAt)) })}
        {onBehalf && ` · ${i18n._('leave.by', { name: requestedByName })}`}
      </span>
      {allowedActions.includes('decideLeaveRequest') && (
        <span className={classes.reasons}>
          <Button loading={decide.isPending} onClick={() => decide.mutate(true)}>
            {i18n._('leave.accept')}
          </Button>
          <Button disabled={decide.isPending} onClick={() => decide.mutate(false)}>
            {i18n._('leave.refuse')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What waits for the secretary's word; nothing is shown where nothing waits and nobody can ask any more. */
export function LeaveRequests({ meeting }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const { data: requests = [] } = useQuery({ ...leaveOfMeetingQuery(meeting.id), throwOnError: false });
  const pending = requests.filter(({ state }) => state === 'PENDING');
  const accepted = requests.filter(({ state }) => state === 'ACCEPTED');
  const isAhead = meeting.state === 'DRAFT' || meeting.state === 'ANNOUNCED';
  if (pending.length === 0 && !isAhead) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('leave.title')}</h2>
      {pending.length > 0 && (
        <ul className={classes.plain}>
          {pending.map((request) => (
            <Pending key={request.id} request={request} />
          ))}
        </ul>
      )}
      {isAhead && accepted.length > 0 && (
        <p>{i18n._('leave.accepted.names', { names: accepted.map(({ member }) => member.fullName).join(', ') })}</p>
      )}
      {isAhead && requests.length === 0 && <p>{i18n._('leave.none')}</p>}
      {isAhead && (
        <LinkButton to={paths.askLeave} params={{ meetingId: meeting.id }}>
          {i18n._('leave.ask')}
        </LinkButton>
      )}
    </section>
  );
}
