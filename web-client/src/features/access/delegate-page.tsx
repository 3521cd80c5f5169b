import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { delegateRole, type RoleAssignment } from '@/api/generated';
import { idempotencyKey } from '@/api/headers';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { ActionBar } from '@/ui/action-bar';
import { FormDay } from '@/ui/form-day';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { daysFromToday } from './days';
import { accountsQuery, ownSecretaryRolesQuery, ROLES } from './queries';
import { ReasonField, REASON } from './reason-field';
import { useKeyFor } from './use-key-for';

const chosen = () => z.nullable(z.string()).check(z.refine((value) => value !== null));
const schema = z.object({
  accountId: chosen(),
  validFrom: chosen(),
  validTo: chosen(),
  reason: REASON,
});
type Values = z.infer<typeof schema>;

function DelegateForm({ own }: { own: RoleAssignment }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useKeyFor();
  const { data: accounts = [] } = useQuery(accountsQuery(own.organizationId, ''));
  const form = useAppForm<Values>(schema, {
    accountId: null,
    validFrom: daysFromToday(0),
    validTo: null,
    reason: '',
  });
  const members = accounts.filter(({ id, memberId }) => id !== own.accountId && memberId !== undefined);

  async function send({ accountId, validFrom, validTo, reason }: Values): Promise<void> {
    if (accountId === null || validFrom === null || validTo === null) return;
    const body = { assignmentId: own.id, accountId, validFrom, validTo, reason };
    const { data } = await delegateRole({ body, headers: idempotencyKey(keyFor(body)) });
    void client.invalidateQueries({ queryKey: ROLES });
    showNotice({ text: i18n._('access.delegated', { name: data.accountName }) });
    await navigate({ to: paths.role, params: { assignmentId: data.id } });
  }

  const days = [
    { name: 'validFrom', label: i18n._('access.from') },
    { name: 'validTo', label: i18n._('access.to') },
  ] as const;
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
      <Controller
        control={form.control}
        name="accountId"
        render={({ field, fieldState }) => (
          <PersonSelect
            {...field}
            people={members.map(({ id, displayName }) => ({ id, name: displayName }))}
            label={i18n._('access.delegate.to')}
            description={i18n._('access.delegate.who')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={fieldState.error && i18n._('access.choose')}
          />
        )}
      />
      {days.map(({ name, label }) => (
        <FormDay
          key={name}
          control={form.control}
          name={name}
          label={label}
          minDate={daysFromToday(0)}
          whenWrong={i18n._('access.choose')}
        />
      ))}
      <ReasonField field={form.register('reason')} error={form.formState.errors.reason?.message} />
      {form.problem && <ProblemNotice problem={form.problem} />}
      <ActionBar>
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('access.delegate')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

/** A secretary is away for some days, and a member of the cell does the secretary's work meanwhile. */
export function DelegatePage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: own } = useSuspenseQuery(ownSecretaryRolesQuery(user?.accountId ?? ''));
  return (
    <PageFrame
      title={i18n._('access.delegate')}
      lead={<Link to={paths.roles}>{i18n._('access.back')}</Link>}
      width="reading"
    >
      <p>{i18n._('access.delegate.about')}</p>
      {own[0] ? <DelegateForm own={own[0]} /> : <EmptyState>{i18n._('access.delegate.not-secretary')}</EmptyState>}
    </PageFrame>
  );
}
