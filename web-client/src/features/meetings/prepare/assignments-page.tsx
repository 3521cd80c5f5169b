import { i18n as texts } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Controller, useFieldArray } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Meeting, type Preparation, updatePreparation } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { meetingQuery } from '@/api/meetings';
import { dayOf, formatDateTimeWithWeekday } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { cellMembersQuery } from '../meeting-queries';
import { meetingTitle } from '../meeting-words';
import classes from './prepare.module.css';
import { preMeetingsQuery, preparationQuery } from './prepare-queries';

const required = { error: () => texts._('form.required') };

/** Named as the contract names them, so that a refused field is found. */
const schema = z.object({
  preMeetingId: z.string(),
  assignments: z.array(
    z.object({
      task: z.string().check(
        z.refine((task) => task.trim() !== '', required),
        z.maxLength(300),
      ),
      memberId: z.nullable(z.string()).check(z.refine((id) => id !== null, required)),
      dueOn: z.nullable(z.string()),
      doneOn: z.nullable(z.string()),
    }),
  ),
});

type Values = z.infer<typeof schema>;

function valuesOf({ assignments, preMeeting }: Preparation): Values {
  return {
    preMeetingId: preMeeting?.meetingId ?? '',
    assignments: assignments.map(({ task, member, dueOn, doneOn }) => ({
      task,
      memberId: member.memberId,
      dueOn: dueOn ?? null,
      doneOn: doneOn ?? null,
    })),
  };
}

function Row({ form, index, people, onRemove }: RowProps) {
  const { i18n } = useLingui();
  const { control, register, formState } = form;
  const errors = formState.errors.assignments?.[index];
  const number = index + 1;
  return (
    <li className={classes.row}>
      <TextInput
        {...register(`assignments.${index}.task`)}
        className={classes.wide}
        label={i18n._('meetings.assignment.task', { number })}
        maxLength={300}
        autoComplete="off"
        error={errors?.task?.message}
      />
      <Controller
        control={control}
        name={`assignments.${index}.memberId`}
        render={({ field, fieldState }) => (
          <PersonSelect
            {...field}
            people={people}
            label={i18n._('meetings.assignment.who')}
            error={fieldState.error?.message}
          />
        )}
      />
      <FormDay
        control={control}
        name={`assignments.${index}.dueOn`}
        label={i18n._('meetings.assignment.until')}
        clearable
      />
      <Controller
        control={control}
        name={`assignments.${index}.doneOn`}
        render={({ field }) => (
          <label className={classes.check}>
            <input
              ref={field.ref}
              type="checkbox"
              checked={field.value !== null}
              onChange={({ currentTarget }) => field.onChange(currentTarget.checked ? dayOf(new Date()) : null)}
            />
            {i18n._('meetings.assignment.mark')}
          </label>
        )}
      />
      <div>
        <Button leftSection={<IconTrash aria-hidden size="1.25em" />} onClick={onRemove}>
          {i18n._('meetings.assignment.remove', { number })}
        </Button>
      </div>
    </li>
  );
}

interface RowProps {
  form: AppForm<Values>;
  index: number;
  people: readonly { id: string; name: string }[];
  onRemove: () => void;
}

function PreMeeting({ form: { register, formState }, meeting }: { form: AppForm<Values>; meeting: Meeting }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { data: before } = useSuspenseQuery(preMeetingsQuery(meeting.organizationId, meeting.plannedStart));
  if (meeting.kind === 'COMMITTEE_PREMEETING') return null;
  return (
    <NativeSelect
      {...register('preMeetingId')}
      label={i18n._('meetings.pre-meeting.choose')}
      description={before.length === 0 ? i18n._('meetings.pre-meeting.none-yet') : undefined}
      data={[
        { value: '', label: i18n._('meetings.pre-meeting.none') },
        ...before.map(({ id, plannedStart }) => ({
          value: id,
          label: formatDateTimeWithWeekday(plannedStart, language),
        })),
      ]}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={formState.errors.preMeetingId?.message}
    />
  );
}

function AssignmentsForm({ meeting, seen }: { meeting: Meeting; seen: Versioned<Preparation> }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: members = [] } = useQuery(cellMembersQuery(meeting.organizationId));
  const people = members.map(({ id, fullName }) => ({ id, name: fullName }));
  const form = useAppForm<Values>(schema, valuesOf(seen.value), 'onSubmit');
  const { control, formState, problem, submit } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'assignments' });

  async function send({ preMeetingId, assignments }: Values) {
    const call = updatePreparation({
      path: { meetingId: meeting.id },
      headers: ifMatch(seen),
      body: {
        assignments: assignments.map(({ task, memberId, dueOn, doneOn }) => ({
          task: task.trim(),
          memberId: memberId ?? '',
          ...(dueOn !== null && { dueOn }),
          ...(doneOn !== null && { doneOn }),
        })),
        ...(preMeetingId !== '' && { preMeetingId }),
      },
    });
    client.setQueryData(preparationQuery(meeting.id).queryKey, await versioned(call));
    void client.invalidateQueries({ queryKey: ['meeting-checks', meeting.id] });
    showNotice({ text: i18n._('meetings.assignments.saved') });
    await navigate({ to: paths.meetingPreparation, params: { meetingId: meeting.id }, ignoreBlocker: true });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(send)(event)}>
      <LeaveGuard when={formState.isDirty} />
      <PreMeeting form={form} meeting={meeting} />
      <ol className={classes.rows}>
        {fields.map(({ id }, index) => (
          <Row key={id} form={form} index={index} people={people} onRemove={() => remove(index)} />
        ))}
      </ol>
      <div>
        <Button
          leftSection={<IconPlus aria-hidden size="1.25em" />}
          disabled={fields.length >= 50}
          onClick={() => append({ task: '', memberId: null, dueOn: null, doneOn: null })}
        >
          {i18n._('meetings.assignment.add')}
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {i18n._('meetings.assignments.save')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

/** Who prepares what, until when; and the meeting of the committee that agreed on it. */
export function AssignmentsPage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: preparation } = useSuspenseQuery(preparationQuery(meetingId));
  const back = (
    <Link to={paths.meetingPreparation} params={{ meetingId }}>
      {i18n._('meetings.to-preparation')}
    </Link>
  );
  return (
    <PageFrame title={i18n._('meetings.assignments.edit')} lead={meetingTitle(i18n, meeting)} width="reading">
      {preparation.value.allowedActions.includes('updatePreparation') ? (
        <AssignmentsForm meeting={meeting} seen={preparation} />
      ) : (
        <EmptyState action={back}>{i18n._('meetings.edit.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
