import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createTask, updateTask } from '@/api/generated';
import { idempotencyKey, ifMatch, newIdempotencyKey, versioned } from '@/api/headers';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { cellMembersQuery } from '../meeting-queries';
import { meetingTitle } from '../meeting-words';
import { daysFromToday } from './days';
import { contentOf, type PersonOption, TaskForm, type TaskValues } from './task-form';
import { refreshTasks, taskQuery } from './task-queries';

/** Until about the next meeting, unless somebody says otherwise. */
const USUAL_DAYS = 30;

/** Whoever was called to the meeting: the cell, and its guests. */
function usePeople(meetingId: string): PersonOption[] {
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  return attendance.rows.map(({ memberId, fullName }) => ({ id: memberId, name: fullName }));
}

/** A second press after a lost answer makes no second task; other words do. */
function useKeyFor() {
  const [sent] = useState(() => new Map<string, string>());
  return (values: TaskValues): string => {
    const words = JSON.stringify(values);
    const key = sent.get(words) ?? newIdempotencyKey();
    sent.set(words, key);
    return key;
  };
}

export function NewTaskPage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const people = usePeople(meetingId);
  const keyFor = useKeyFor();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const back = { to: paths.meetingConclusion, params: { meetingId } } as const;

  async function send(values: TaskValues) {
    await createTask({ headers: idempotencyKey(keyFor(values)), body: { meetingId, ...contentOf(values) } });
    await refreshTasks(client);
    showNotice({ text: i18n._('tasks.new.done') });
    await navigate({ ...back, ignoreBlocker: true });
  }

  return (
    <PageFrame title={i18n._('tasks.new')} lead={meetingTitle(i18n, meeting)} width="reading">
      <TaskForm
        isNew
        people={people}
        values={{ title: '', ownerIds: [], dueOn: daysFromToday(USUAL_DAYS), measure: '', reason: '' }}
        saveLabel={i18n._('tasks.new.save')}
        cancel={<LinkButton {...back}>{i18n._('action.cancel')}</LinkButton>}
        send={send}
      />
    </PageFrame>
  );
}

export function EditTaskPage({ taskId }: { taskId: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data } = useSuspenseQuery(taskQuery(taskId));
  // As it was when the page was opened: what the form starts from.
  const [seen] = useState(data);
  const { title, owners, dueOn, measure, meetingId, organizationId } = seen.value;
  const roster = usePeople(meetingId);
  const { data: members = [] } = useQuery({ ...cellMembersQuery(organizationId), throwOnError: false });
  const known = new Set(roster.map(({ id }) => id));
  const people = [
    ...roster,
    ...members.filter(({ id }) => !known.has(id)).map(({ id, fullName }) => ({ id, name: fullName })),
  ];
  const back = { to: paths.task, params: { taskId } } as const;

  async function send(values: TaskValues) {
    const reason = values.reason.trim();
    const changed = await versioned(
      updateTask({
        path: { taskId },
        headers: ifMatch(seen),
        body: { ...contentOf(values), ...(reason !== '' && { reason }) },
      }),
    );
    client.setQueryData(taskQuery(taskId).queryKey, changed);
    void refreshTasks(client);
    await navigate({ ...back, ignoreBlocker: true });
  }

  return (
    <PageFrame title={i18n._('tasks.edit')} width="reading">
      <TaskForm
        isNew={false}
        people={people}
        values={{
          title,
          ownerIds: owners.map(({ memberId }) => memberId),
          dueOn,
          measure: measure ?? '',
          reason: '',
        }}
        saveLabel={i18n._('tasks.edit.save')}
        cancel={<LinkButton {...back}>{i18n._('action.cancel')}</LinkButton>}
        send={send}
      />
    </PageFrame>
  );
}
