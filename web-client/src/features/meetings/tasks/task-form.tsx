import { i18n as texts } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import { daysFromToday } from './days';
import classes from './tasks.module.css';

const LONGEST = 500;
const MOST_OWNERS = 20;
const YEARS_AHEAD_DAYS = 5 * 365;

const required = { error: () => texts._('form.required') };

const schema = z.object({
  title: z.string().check(
    z.refine((words) => words.trim() !== '', required),
    z.maxLength(LONGEST),
  ),
  ownerIds: z.array(z.string()).check(z.refine((ids) => ids.length > 0, required)),
  dueOn: z.nullable(z.string()).check(z.refine((day) => day !== null, required)),
  measure: z.string().check(z.maxLength(LONGEST)),
  reason: z.string().check(z.maxLength(300)),
});

export type TaskValues = z.infer<typeof schema>;

/** As the service takes them. */
export function contentOf({ title, ownerIds, dueOn, measure }: TaskValues) {
  return {
    title: title.trim(),
    ownerIds,
    dueOn: dueOn ?? '',
    ...(measure.trim() !== '' && { measure: measure.trim() }),
  };
}

export interface PersonOption {
  id: string;
  name: string;
}

interface OwnersProps {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error: string | undefined;
  people: readonly PersonOption[];
}

/** One after the other: who leads first. */
function Owners({ value, onChange, error, people }: OwnersProps) {
  const { i18n } = useLingui();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return (
    <div className={classes.owners}>
      <PersonSelect
        // Empty again after each choice.
        key={value.length}
        label={i18n._('tasks.owners')}
        description={i18n._('tasks.owners.hint')}
        people={people.filter(({ id }) => !value.includes(id))}
        value={null}
        disabled={value.length >= MOST_OWNERS}
        error={error}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className={classes.chosen}>
          {value.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <Button
                aria-label={i18n._('tasks.owners.remove', { name: nameOf(id) })}
                onClick={() => onChange(value.filter((other) => other !== id))}
              >
                <IconX aria-hidden size="1.25em" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FormOwners({ form, people }: { form: AppForm<TaskValues>; people: readonly PersonOption[] }) {
  return (
    <Controller
      control={form.control}
      name="ownerIds"
      render={({ field: { value, onChange }, fieldState }) => (
        <Owners value={value} onChange={onChange} error={fieldState.error?.message} people={people} />
      )}
    />
  );
}

function Words({ form, asksReason }: { form: AppForm<TaskValues>; asksReason: boolean }) {
  const { i18n } = useLingui();
  const { register, formState } = form;
  return (
    <>
      <Textarea
        {...register('measure')}
        label={i18n._('tasks.measure')}
        description={i18n._('tasks.measure.hint')}
        autosize
        minRows={1}
        maxLength={LONGEST}
        error={formState.errors.measure?.message}
      />
      {asksReason && (
        <Textarea
          {...register('reason')}
          label={i18n._('tasks.reason')}
          autosize
          minRows={1}
          maxLength={300}
          error={formState.errors.reason?.message}
        />
      )}
    </>
  );
}

interface Props {
  values: TaskValues;
  people: readonly PersonOption[];
  saveLabel: string;
  /** The way back. */
  cancel: ReactNode;
  /** What was overdue may keep its day. */
  isNew: boolean;
  send: (values: TaskValues) => Promise<void>;
}

/** Who does what until when, and by what one sees that it is done. */
export function TaskForm({ values, people, saveLabel, cancel, isNew, send }: Props) {
  const { i18n } = useLingui();
  const form = useAppForm<TaskValues>(schema, values);
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
      <LeaveGuard when={form.formState.isDirty} />
      <Textarea
        {...form.register('title')}
        label={i18n._('tasks.what')}
        placeholder={i18n._('tasks.what.example')}
        autosize
        minRows={2}
        maxLength={LONGEST}
        error={form.formState.errors.title?.message}
      />
      <FormOwners form={form} people={people} />
      <FormDay
        control={form.control}
        name="dueOn"
        label={i18n._('tasks.due-on')}
        {...(isNew && { minDate: daysFromToday(0) })}
        maxDate={daysFromToday(YEARS_AHEAD_DAYS)}
      />
      <Words form={form} asksReason={!isNew} />
      {form.problem && (
        <Attention>
          <ProblemNotice problem={form.problem} />
        </Attention>
      )}
      <ActionBar>
        {cancel}
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {saveLabel}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}
