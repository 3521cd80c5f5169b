import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Meeting, updateMeeting } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { meetingQuery, refreshMeeting } from '@/api/meetings';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { useAppForm } from '@/ui/use-app-form';
import classes from './meeting-form.module.css';
import { MeetingForm } from './meeting-form';
import { changedFields, meetingFormSchema, type MeetingFormValues, planOf, valuesOf } from './meeting-form-values';
import { meetingTitle } from './meeting-words';

const FIELD_NAMES: Record<keyof MeetingFormValues, string> = {
  organizationId: msg('meetings.cell'),
  kind: msg('meetings.kind'),
  mode: msg('meetings.mode'),
  modelMeeting: msg('meetings.model'),
  participantIds: msg('meetings.participants'),
  theme: msg('meetings.theme'),
  place: msg('meetings.place'),
  day: msg('meetings.day'),
  plannedStart: msg('meetings.start'),
  plannedEnd: msg('meetings.end'),
  chairId: msg('meetings.chair'),
  minuteTakerId: msg('meetings.minute-taker'),
  agenda: msg('meetings.agenda'),
};

interface WarningProps {
  changed: readonly (keyof MeetingFormValues)[];
  onTakeTheirs: () => void;
}

/** Nothing typed is lost: the person sees what the other one changed, and says whose plan holds. */
function ChangedElsewhere({ changed, onTakeTheirs }: WarningProps) {
  const { i18n } = useLingui();
  return (
    <div className={classes.warning} role="alert">
      <p>
        {i18n._('meetings.changed-elsewhere', {
          fields: changed.map((name) => i18n._(FIELD_NAMES[name])).join(', '),
        })}
      </p>
      <Button onClick={onTakeTheirs}>{i18n._('meetings.changed-elsewhere.take')}</Button>
    </div>
  );
}

function EditForm({ meetingId, first }: { meetingId: string; first: Versioned<Meeting> }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const query = meetingQuery(meetingId);
  // The version that this person knows; it moves on only before their eyes.
  const [seen, setSeen] = useState(first);
  const [theirs, setTheirs] = useState<Versioned<Meeting>>();
  const form = useAppForm<MeetingFormValues>(meetingFormSchema, valuesOf(first.value));

  async function send(values: MeetingFormValues) {
    try {
      const call = updateMeeting({ path: { meetingId }, headers: ifMatch(theirs ?? seen), body: planOf(values) });
      client.setQueryData(query.queryKey, await versioned(call));
    } catch (error) {
      if (problemOf(error).slug !== 'stale-version') throw error;
      setTheirs(await client.fetchQuery({ ...query, staleTime: 0 }));
      return;
    }
    void refreshMeeting(client);
    showNotice({ text: i18n._('meetings.saved') });
    await navigate({ to: paths.meetingPreparation, params: { meetingId }, ignoreBlocker: true });
  }

  const warning = theirs && (
    <ChangedElsewhere
      changed={changedFields(valuesOf(seen.value), valuesOf(theirs.value))}
      onTakeTheirs={() => {
        form.reset(valuesOf(theirs.value));
        setSeen(theirs);
        setTheirs(undefined);
      }}
    />
  );
  return <MeetingForm form={form} submitLabel={i18n._('meetings.save')} onSubmit={send} warning={warning} />;
}

export function EditMeetingPage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(meetingQuery(meetingId));
  const back = (
    <Link to={paths.meetingPreparation} params={{ meetingId }}>
      {i18n._('meetings.to-preparation')}
    </Link>
  );
  return (
    <PageFrame title={i18n._('meetings.edit')} lead={meetingTitle(i18n, data.value)} width="reading">
      {data.value.allowedActions.includes('updateMeeting') ? (
        <EditForm meetingId={meetingId} first={data} />
      ) : (
        <EmptyState action={back}>{i18n._('meetings.edit.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
