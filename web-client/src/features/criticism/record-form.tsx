import { i18n as texts } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  type CreateCriticismRecordRequest,
  createCriticismRecord,
  type CriticismKind,
  type Meeting,
} from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { LeaveGuard } from '@/ui/leave-guard';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { WhoReads } from './criticism-stage';
import { kindWord } from './criticism-words';
import classes from './criticism.module.css';

const LONGEST = 4000;

const required = { error: () => texts._('form.required') };

export const recordSchema = z
  .object({
    kind: z.enum(['SELF_CRITICISM', 'CRITICISM']),
    subjectId: z.nullable(z.string()).check(z.refine((id) => id !== null, required)),
    authorId: z.nullable(z.string()),
    shortcoming: z.string().check(
      z.refine((words) => words.trim() !== '', required),
      z.maxLength(LONGEST),
    ),
    remedy: z.string().check(z.maxLength(LONGEST)),
  })
  .check(
    z.refine(({ kind, authorId }) => kind === 'SELF_CRITICISM' || authorId !== null, {
      ...required,
      path: ['authorId'],
    }),
    z.refine(
      ({ kind, authorId, subjectId }) => kind === 'SELF_CRITICISM' || authorId === null || authorId !== subjectId,
      {
        error: () => texts._('criticism.author.same'),
        path: ['authorId'],
      },
    ),
  );

export type RecordValues = z.infer<typeof recordSchema>;

/** In a self-criticism the author is the subject, and is not asked for. */
export function requestOf(meetingId: string, values: RecordValues): CreateCriticismRecordRequest {
  const { kind, subjectId, authorId, shortcoming, remedy } = values;
  const subject = subjectId ?? '';
  return {
    meetingId,
    kind,
    subjectId: subject,
    authorId: kind === 'SELF_CRITICISM' ? subject : (authorId ?? ''),
    shortcoming: shortcoming.trim(),
    remedy: remedy.trim() === '' ? undefined : remedy.trim(),
  };
}

interface PeopleProps {
  form: AppForm<RecordValues>;
  meetingId: string;
  /** The one for whom a person without the committee's right speaks: only themselves. */
  onlyFor: string | undefined;
}

function People({ form: { control }, meetingId, onlyFor }: PeopleProps) {
  const { i18n } = useLingui();
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  const kind = useWatch({ control, name: 'kind' });
  const people = attendance.rows.map(({ memberId, fullName }) => ({ id: memberId, name: fullName }));
  const asksSubject = kind === 'CRITICISM' || onlyFor === undefined;
  const asksAuthor = kind === 'CRITICISM' && onlyFor === undefined;
  const subjectLabel = kind === 'CRITICISM' ? i18n._('criticism.subject') : i18n._('criticism.subject.self');
  const fields = [
    ...(asksSubject ? [{ name: 'subjectId' as const, label: subjectLabel }] : []),
    ...(asksAuthor ? [{ name: 'authorId' as const, label: i18n._('criticism.author') }] : []),
  ];
  return fields.map(({ name, label }) => (
    <Controller
      key={name}
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <PersonSelect {...field} people={people} label={label} error={fieldState.error?.message} />
      )}
    />
  ));
}

function Words({ form: { register, formState } }: { form: AppForm<RecordValues> }) {
  const { i18n } = useLingui();
  const look = { autosize: true, minRows: 3, maxLength: LONGEST };
  return (
    <>
      <Textarea
        {...register('shortcoming')}
        {...look}
        label={i18n._('criticism.shortcoming')}
        error={formState.errors.shortcoming?.message}
      />
      <Textarea
        {...register('remedy')}
        {...look}
        label={i18n._('criticism.remedy')}
        description={i18n._('criticism.remedy.hint')}
        error={formState.errors.remedy?.message}
      />
    </>
  );
}

function KindChoice({ form, onlyFor }: Omit<PeopleProps, 'meetingId'>) {
  const { i18n } = useLingui();
  function choose(kind: CriticismKind) {
    form.setValue('kind', kind, { shouldDirty: true });
    // Whoever speaks only for themselves is the subject of one kind and the author of the other.
    if (onlyFor !== undefined) form.setValue('subjectId', kind === 'SELF_CRITICISM' ? onlyFor : null);
  }
  return (
    <Controller
      control={form.control}
      name="kind"
      render={({ field }) => (
        <ChoiceRow<CriticismKind>
          legend={i18n._('criticism.kind')}
          value={field.value}
          onChange={choose}
          choices={[
            { value: 'SELF_CRITICISM', label: i18n._(kindWord('SELF_CRITICISM')) },
            { value: 'CRITICISM', label: i18n._(kindWord('CRITICISM')) },
          ]}
        />
      )}
    />
  );
}

function RecordForm({ meeting, memberId }: { meeting: Meeting; memberId: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const sent = useRef<{ values: RecordValues; key: string }>(undefined);
  const onlyFor = meeting.allowedActions.includes('createCriticismRecordForOthers') ? undefined : memberId;
  const form = useAppForm<RecordValues>(recordSchema, {
    kind: 'SELF_CRITICISM',
    subjectId: onlyFor ?? null,
    authorId: onlyFor ?? null,
    shortcoming: '',
    remedy: '',
  });

  async function send(values: RecordValues) {
    // A second press after a lost answer must not write the same words down twice.
    if (JSON.stringify(sent.current?.values) !== JSON.stringify(values)) {
      sent.current = { values, key: newIdempotencyKey() };
    }
    const headers = idempotencyKey(sent.current?.key ?? '');
    await createCriticismRecord({ body: requestOf(meeting.id, values), headers });
    void client.invalidateQueries({ queryKey: ['criticism-records'] });
    showNotice({ text: i18n._('criticism.recorded') });
    await navigate({ to: paths.meetingCriticism, params: { meetingId: meeting.id }, ignoreBlocker: true });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
      <LeaveGuard when={form.formState.isDirty}>{i18n._('criticism.leave')}</LeaveGuard>
      <KindChoice form={form} onlyFor={onlyFor} />
      <People form={form} meetingId={meeting.id} onlyFor={onlyFor} />
      <Words form={form} />
      {form.problem && (
        <Attention>
          <ProblemNotice problem={form.problem} />
        </Attention>
      )}
      <ActionBar>
        <LinkButton to={paths.meetingCriticism} params={{ meetingId: meeting.id }}>
          {i18n._('action.cancel')}
        </LinkButton>
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('criticism.save')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

/** The form for one record. Its words live in this page alone: sealed text is kept in no storage of the browser. */
export function NewRecord({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: user } = useSuspenseQuery(currentUserQuery);
  if (!meeting.allowedActions.includes('createCriticismRecord')) {
    return <EmptyState>{i18n._('criticism.not-allowed')}</EmptyState>;
  }
  return (
    <>
      <h2 className={classes.title}>{i18n._('criticism.record')}</h2>
      <WhoReads />
      <RecordForm meeting={meeting} memberId={user?.memberId} />
    </>
  );
}
