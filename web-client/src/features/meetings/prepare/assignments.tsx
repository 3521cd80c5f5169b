import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBookUpload, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type Assignment,
  type PlannedAssignment,
  type Preparation,
  recordHandbookUpload,
  updatePreparation,
  type UpdatePreparationRequest,
} from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { lastInstantAt } from '@/lib/clock';
import { dayOf, formatDateTime, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { preparationQuery } from './prepare-queries';
import { stateWord } from '../meeting-words';
import { TimeDialog } from '../time-dialog';
import classes from './prepare.module.css';

type Change = (seen: Versioned<Preparation>) => Promise<{ data: Preparation; response: Response }>;

/** By `If-Match`; whatever comes of it, the page shows what holds afterwards. */
function usePreparationChange(meetingId: string, lane: 'form' | 'notice') {
  const client = useQueryClient();
  const { queryKey } = preparationQuery(meetingId);
  return useMutation({
    mutationFn: async (change: Change) => versioned(change(await client.ensureQueryData(preparationQuery(meetingId)))),
    ...(lane === 'form' && { meta: { lane } }),
    onSuccess: (changed) => client.setQueryData(queryKey, changed),
    onSettled: () => {
      void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ['meeting-checks', meetingId] });
    },
  });
}

function planned({ task, member, dueOn, doneOn }: Assignment): PlannedAssignment {
  return { task, memberId: member.memberId, ...(dueOn && { dueOn }), ...(doneOn && { doneOn }) };
}

/** The same preparation with one thing ready today, or not ready after all. */
function toggled({ assignments, preMeeting }: Preparation, index: number): UpdatePreparationRequest {
  const today = dayOf(new Date());
  return {
    assignments: assignments.map((one, at) =>
      planned(at === index ? { ...one, doneOn: one.doneOn === undefined ? today : undefined } : one),
    ),
    preMeetingId: preMeeting?.meetingId,
  };
}

function Row({ assignment, onToggle }: { assignment: Assignment; onToggle: (() => void) | undefined }) {
  const { i18n } = useLingui();
  const { task, member, dueOn, doneOn } = assignment;
  const Icon = doneOn === undefined ? IconCircleDashed : IconCircleCheck;
  const state =
    doneOn === undefined
      ? i18n._('meetings.assignment.open')
      : i18n._('meetings.assignment.done', { day: formatDay(doneOn) });
  return (
    <li className={classes.entry}>
      <span>
        {task} · <strong>{member.fullName}</strong>
        {dueOn !== undefined && ` · ${i18n._('meetings.assignment.due', { day: formatDay(dueOn) })}`}
      </span>
      <span className={classes.state} data-done={doneOn !== undefined}>
        <Icon aria-hidden size="1.25em" />
        {state}
        {onToggle && (
          <button type="button" className={classes.link} onClick={onToggle}>
            {doneOn === undefined ? i18n._('meetings.assignment.mark') : i18n._('meetings.assignment.unmark')}
          </button>
        )}
      </span>
    </li>
  );
}

function HandbookDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { i18n } = useLingui();
  const [now] = useState(() => new Date());
  const record = usePreparationChange(meetingId, 'form');
  return (
    <TimeDialog
      title={i18n._('meetings.handbook.title')}
      label={i18n._('meetings.handbook.time')}
      confirmLabel={i18n._('meetings.handbook.record')}
      suggested={now}
      momentOf={(time) => ({ instant: lastInstantAt(time, now) })}
      busy={record.isPending}
      error={record.error}
      onConfirm={(instant) =>
        record.mutate(
          (seen) =>
            recordHandbookUpload({
              path: { meetingId },
              headers: ifMatch(seen),
              body: { uploadedAt: instant ?? now.toISOString() },
            }),
          {
            onSuccess: () => {
              onClose();
              showNotice({ text: i18n._('meetings.handbook.recorded') });
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{i18n._('meetings.handbook.what')}</p>
    </TimeDialog>
  );
}

function Handbook({ meetingId, preparation }: { meetingId: string; preparation: Preparation }) {
  const { i18n } = useLingui();
  const [recording, setRecording] = useState(false);
  const { handbookUploads, allowedActions } = preparation;
  const mayRecord = allowedActions.includes('recordHandbookUpload');
  if (handbookUploads.length === 0 && !mayRecord) return null;
  return (
    <>
      <h3 className={classes.sub}>{i18n._('meetings.handbook')}</h3>
      {handbookUploads.length === 0 ? (
        <p className={classes.soft}>{i18n._('meetings.handbook.none')}</p>
      ) : (
        <ul className={classes.plain}>
          {handbookUploads.map(({ uploadedAt, member, recordedAt, recordedByName }) => (
            <li key={recordedAt} className={classes.entry}>
              <span>
                {i18n._('meetings.handbook.entry', { when: formatDateTime(uploadedAt), name: member.fullName })}
              </span>
              <span className={classes.soft}>
                {i18n._('meetings.history.by', { name: recordedByName, when: formatDateTime(recordedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <Button leftSection={<IconBookUpload aria-hidden size="1.25em" />} onClick={() => setRecording(true)}>
          {i18n._('meetings.handbook.note')}
        </Button>
      )}
      {recording && <HandbookDialog meetingId={meetingId} onClose={() => setRecording(false)} />}
    </>
  );
}

function PreMeeting({ preparation: { preMeeting } }: { preparation: Preparation }) {
  const { i18n } = useLingui();
  if (!preMeeting) return null;
  return (
    <p>
      {i18n._('meetings.pre-meeting')}{' '}
      <Link to={paths.meeting} params={{ meetingId: preMeeting.meetingId }}>
        {formatDateTime(preMeeting.plannedStart)}
      </Link>{' '}
      ({i18n._(stateWord(preMeeting.state))})
    </p>
  );
}

/** Who prepares what, what the committee agreed on before, and when the documents went into the handbook. */
export function Assignments({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery({ ...preparationQuery(meetingId), throwOnError: false });
  const change = usePreparationChange(meetingId, 'notice');
  if (!data) return null;
  const { assignments, preMeeting, allowedActions, handbookUploads } = data.value;
  const mayChange = allowedActions.includes('updatePreparation');
  if (!mayChange && assignments.length + handbookUploads.length === 0 && !preMeeting && allowedActions.length === 0) {
    return null;
  }

  const toggle = (index: number) =>
    change.mutate((seen) =>
      updatePreparation({ path: { meetingId }, headers: ifMatch(seen), body: toggled(seen.value, index) }),
    );

  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('meetings.preparation')}</h2>
      {assignments.length === 0 ? (
        <p className={classes.soft}>{i18n._('meetings.assignments.none')}</p>
      ) : (
        <ul className={classes.plain}>
          {assignments.map((assignment, index) => (
            <Row
              // They have no ids, and are replaced as a whole.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${index} ${assignment.task}`}
              assignment={assignment}
              onToggle={mayChange ? () => toggle(index) : undefined}
            />
          ))}
        </ul>
      )}
      <PreMeeting preparation={data.value} />
      {mayChange && (
        <LinkButton to={paths.meetingAssignments} params={{ meetingId }}>
          {i18n._('meetings.assignments.edit')}
        </LinkButton>
      )}
      <Handbook meetingId={meetingId} preparation={data.value} />
    </section>
  );
}
