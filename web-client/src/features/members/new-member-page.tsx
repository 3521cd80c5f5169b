import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { createMember } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { useAppForm } from '@/ui/use-app-form';
import { CellSelect } from './cell-select';
import { FormDay } from '@/ui/form-day';
import { FormFrame } from './form-frame';
import {
  newMemberOf,
  newMemberSchema,
  type NewMemberValues,
  newMemberValues,
  type PersonValues,
} from './member-form-values';
import { PersonFields } from './person-fields';
import { refreshMembers } from './queries';

function NewMemberForm() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useAppForm<NewMemberValues>(newMemberSchema, newMemberValues(null));
  // The same key as long as the same words are sent: a second press after a lost answer enters nobody twice.
  const made = useRef<{ body: string; key: string }>(undefined);

  async function send(values: NewMemberValues) {
    const body = newMemberOf(values);
    const text = JSON.stringify(body);
    if (made.current?.body !== text) made.current = { body: text, key: newIdempotencyKey() };
    const { data } = await createMember({ body, headers: idempotencyKey(made.current.key) });
    void refreshMembers(client);
    showNotice({ text: i18n._('members.new.done', { name: data.fullName }) });
    await navigate({ to: paths.member, params: { memberId: data.id }, ignoreBlocker: true });
  }

  const { control, register, formState } = form;
  return (
    <FormFrame form={form} submitLabel={i18n._('members.new.submit')} onSubmit={send}>
      <Controller
        control={control}
        name="cellId"
        render={({ field, fieldState }) => (
          <CellSelect {...field} label={i18n._('members.fact.cell')} error={fieldState.error?.message} />
        )}
      />
      <PersonFields form={form as unknown as UseFormReturn<PersonValues>} />
      <FormDay
        control={control}
        name="joinedOn"
        label={i18n._('members.form.joined-on')}
        description={i18n._('members.form.joined-on.when')}
      />
      <TextInput
        {...register('reason')}
        label={i18n._('members.form.reason')}
        maxLength={300}
        error={formState.errors.reason?.message}
      />
      <TextInput
        {...register('decisionNumber')}
        label={i18n._('members.form.decision-number')}
        maxLength={60}
        error={formState.errors.decisionNumber?.message}
      />
    </FormFrame>
  );
}

export function NewMemberPage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  return (
    <PageFrame title={i18n._('members.new')} width="reading">
      {user?.allowedActions.includes('createMember') ? (
        <NewMemberForm />
      ) : (
        <EmptyState>{i18n._('members.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
