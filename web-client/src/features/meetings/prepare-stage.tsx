import { useLingui } from '@lingui/react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { announceMeeting, type Meeting, openMeeting } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { startMoment } from './actual-times';
import { missingWords } from './missing';
import { Papers } from './papers/papers';
import { Plan } from './plan';
import { Assignments } from './prepare/assignments';
import { CallOff } from './prepare/call-off';
import { Checks } from './prepare/checks';
import { History } from './prepare/history';
import { OffNotice } from './prepare/off-notice';
import classes from './prepare-stage.module.css';
import { TimeDialog } from './time-dialog';
import { useMeetingChange } from './use-meeting-change';

/** Beside the plan, which does not wait for it. */
const ComesBack = lazy(async () => ({ default: (await import('./proceedings/comes-back')).ComesBack }));

function OpenDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [now] = useState(() => new Date());
  const open = useMeetingChange<string | undefined>({
    meetingId,
    lane: 'form',
    send: (seen, actualStart) => openMeeting({ path: { meetingId }, headers: ifMatch(seen), body: { actualStart } }),
  });
  return (
    <TimeDialog
      title={i18n._('meetings.open.title')}
      label={i18n._('meetings.open.time')}
      confirmLabel={i18n._('meetings.open')}
      suggested={now}
      momentOf={(time) => {
        const moment = startMoment(time, now);
        return 'fault' in moment ? { fault: i18n._(moment.fault) } : moment;
      }}
      busy={open.isPending}
      error={open.error}
      onConfirm={(actualStart) =>
        open.mutate(actualStart, {
          onSuccess: () => {
            // Whoever looked there before would see the empty roll for a moment.
            client.removeQueries({ queryKey: attendanceQuery(meetingId).queryKey });
            void navigate({ to: paths.meetingAttendance, params: { meetingId } });
          },
        })
      }
      onClose={onClose}
    >
      <p>{i18n._('meetings.open.what')}</p>
    </TimeDialog>
  );
}

function Announce({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const announce = useMeetingChange({
    meetingId,
    lane: 'notice',
    send: (seen) => announceMeeting({ path: { meetingId }, headers: ifMatch(seen) }),
  });
  const done = () => showNotice({ text: i18n._('meetings.announce.done') });
  return (
    <PrimaryButton loading={announce.isPending} onClick={() => announce.mutate(undefined, { onSuccess: done })}>
      {i18n._('meetings.announce')}
    </PrimaryButton>
  );
}

function Missing({ words }: { words: readonly string[] }) {
  const { i18n } = useLingui();
  return (
    <div className={classes.missing}>
      <IconAlertTriangle aria-hidden />
      <div>
        {i18n._('meetings.missing', { what: words.map((word) => i18n._(word)).join(', ') })}{' '}
        {i18n._('meetings.missing.when')}
      </div>
    </div>
  );
}

/** Whether the plan has what the next step needs: the notice a programme, the opening its two people. */
function isReadyForNext({ allowedActions, agenda, chair, minuteTaker, awaitsTime }: Meeting): boolean {
  if (awaitsTime) return false;
  return allowedActions.includes('announceMeeting') ? agenda.length > 0 : Boolean(chair && minuteTaker);
}

/** The one next step of the preparation, as far as this person may do it. */
function NextStep({ meeting, onOpen }: { meeting: Meeting; onOpen: () => void }) {
  const { i18n } = useLingui();
  const { id: meetingId, allowedActions, state } = meeting;
  const may = (action: string) => allowedActions.includes(action);
  const isReady = isReadyForNext(meeting);
  if (state === 'OPEN') {
    return (
      <PrimaryLink to={paths.meetingAttendance} params={{ meetingId }}>
        {i18n._('meetings.to-attendance')}
      </PrimaryLink>
    );
  }
  if (!isReady && may('updateMeeting')) {
    return (
      <PrimaryLink to={paths.editMeeting} params={{ meetingId }}>
        {meeting.awaitsTime ? i18n._('meetings.next.new-time') : i18n._('meetings.next.complete')}
      </PrimaryLink>
    );
  }
  if (may('announceMeeting')) return <Announce meetingId={meetingId} />;
  return (
    <PrimaryButton disabled={!isReady} onClick={onOpen}>
      {i18n._('meetings.open')}
    </PrimaryButton>
  );
}

function stepNote({ allowedActions, chair, minuteTaker }: Meeting): string | undefined {
  const waits = allowedActions.includes('openMeeting') && !allowedActions.includes('updateMeeting');
  return waits && !(chair && minuteTaker) ? msg('meetings.open.ask-secretary') : undefined;
}

export function PrepareStage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const [opening, setOpening] = useState(false);
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { allowedActions, state } = meeting;
  const isPlanned = state === 'DRAFT' || state === 'ANNOUNCED' || state === 'POSTPONED';
  const missing = isPlanned ? missingWords(meeting) : [];
  const mayChange = allowedActions.includes('updateMeeting');
  const maySomething =
    mayChange || allowedActions.includes('openMeeting') || allowedActions.includes('recordAttendance');
  const note = stepNote(meeting);
  return (
    <>
      <OffNotice meeting={meeting} />
      {missing.length > 0 && maySomething && <Missing words={missing} />}
      <Plan meeting={meeting} />
      <Suspense>
        <ComesBack meetingId={meetingId} />
      </Suspense>
      <Papers meeting={meeting} />
      <Checks meetingId={meetingId} />
      <Assignments meetingId={meetingId} />
      <CallOff meeting={meeting} />
      <History meeting={meeting} />
      {maySomething && (
        <ActionBar note={note === undefined ? undefined : i18n._(note)}>
          {mayChange && isReadyForNext(meeting) && (
            <LinkButton to={paths.editMeeting} params={{ meetingId }}>
              {i18n._('meetings.edit')}
            </LinkButton>
          )}
          <NextStep meeting={meeting} onOpen={() => setOpening(true)} />
        </ActionBar>
      )}
      {opening && <OpenDialog meetingId={meetingId} onClose={() => setOpening(false)} />}
    </>
  );
}
