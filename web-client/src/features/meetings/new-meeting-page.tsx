import { useLingui } from '@lingui/react';
import { Select } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { createMeeting } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { refreshMeeting } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { type CurrentUser, currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { useAppForm } from '@/ui/use-app-form';
import { MeetingForm } from './meeting-form';
import { meetingFormSchema, type MeetingFormValues, newValues, planOf } from './meeting-form-values';
import { latestMeetingQuery } from './meeting-queries';

/** The cells for which this person plans meetings. */
function plannedCells(user: CurrentUser | null): { id: string; name: string }[] {
  const cells = (user?.roles ?? [])
    .filter(({ role }) => role === 'CELL_SECRETARY')
    .map(({ organizationId, organizationName }) => [organizationId, organizationName] as const);
  return [...new Map(cells)].map(([id, name]) => ({ id, name }));
}

/** The same key as long as the same words are sent: a second press after a lost answer makes no second meeting. */
function useKeyFor() {
  const made = useRef<{ body: string; key: string }>(undefined);
  return (body: unknown): string => {
    const text = JSON.stringify(body);
    if (made.current?.body !== text) made.current = { body: text, key: newIdempotencyKey() };
    return made.current.key;
  };
}

function NewMeetingForm({ cellId, head }: { cellId: string; head: ReactNode }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: latest } = useSuspenseQuery(latestMeetingQuery(cellId));
  const form = useAppForm<MeetingFormValues>(meetingFormSchema, newValues(cellId, user?.memberId, latest));
  const keyFor = useKeyFor();

  async function send(values: MeetingFormValues) {
    const body = { organizationId: values.organizationId, ...planOf(values) };
    const { data } = await createMeeting({ body, headers: idempotencyKey(keyFor(body)) });
    void refreshMeeting(client);
    showNotice({ text: i18n._('meetings.created') });
    await navigate({ to: paths.meetingPreparation, params: { meetingId: data.id }, ignoreBlocker: true });
  }

  return <MeetingForm form={form} submitLabel={i18n._('meetings.create')} onSubmit={send} head={head} />;
}

export function NewMeetingPage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const cells = plannedCells(user);
  const [cellId, setCellId] = useState(cells[0]?.id ?? null);
  const head = cells.length > 1 && (
    <Select
      label={i18n._('meetings.cell')}
      data={cells.map(({ id, name }) => ({ value: id, label: name }))}
      value={cellId}
      onChange={setCellId}
      allowDeselect={false}
    />
  );
  return (
    <PageFrame title={i18n._('meetings.plan')} lead={cells.length === 1 ? cells[0]?.name : undefined} width="reading">
      {cellId === null ? (
        <EmptyState>{i18n._('meetings.plan.not-allowed')}</EmptyState>
      ) : (
        <NewMeetingForm key={cellId} cellId={cellId} head={head} />
      )}
    </PageFrame>
  );
}
