import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { createRoleAssignment, type Role } from '@/api/generated';
import { idempotencyKey } from '@/api/headers';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { daysFromToday } from './days';
import { PlaceSelect, RoleSelect } from './place-and-role';
import { accountsQuery, organizationsQuery, ROLES } from './queries';
import { ReasonField, REASON } from './reason-field';
import { useKeyFor } from './use-key-for';
import { fittingRoles } from './words';

const chosen = () => z.nullable(z.string()).check(z.refine((value) => value !== null));
const schema = z.object({
  accountId: chosen(),
  organizationId: chosen(),
  role: z.nullable(z.custom<Role>()).check(z.refine((role) => role !== null)),
  validFrom: chosen(),
  validTo: z.nullable(z.string()),
  reason: REASON,
});
type Values = z.infer<typeof schema>;

function WhoWhereWhat({ form: { control, setValue } }: { form: AppForm<Values> }) {
  const { i18n } = useLingui();
  const { data: accounts = [] } = useQuery(accountsQuery(undefined, ''));
  const { data: places = [] } = useQuery(organizationsQuery);
  const [accountId, organizationId] = useWatch({ control, name: ['accountId', 'organizationId'] });
  const account = accounts.find(({ id }) => id === accountId);
  const roles = fittingRoles(places.find(({ id }) => id === organizationId)?.kind, account);
  const choose = i18n._('access.choose');
  return (
    <>
      <Controller
        control={control}
        name="accountId"
        render={({ field, fieldState }) => (
          <PersonSelect
            {...field}
            people={accounts.map(({ id, displayName }) => ({ id, name: displayName }))}
            label={i18n._('access.column.person')}
            description={i18n._('access.give.no-account')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={fieldState.error && choose}
          />
        )}
      />
      <Controller
        control={control}
        name="organizationId"
        render={({ field, fieldState }) => (
          <PlaceSelect
            value={field.value}
            places={places}
            onChange={(id) => {
              field.onChange(id);
              setValue('role', null);
            }}
            error={fieldState.error && choose}
          />
        )}
      />
      <Controller
        control={control}
        name="role"
        render={({ field, fieldState }) => (
          <RoleSelect value={field.value} onChange={field.onChange} roles={roles} error={fieldState.error && choose} />
        )}
      />
    </>
  );
}

function Days({ form: { control } }: { form: AppForm<Values> }) {
  const { i18n } = useLingui();
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      <FormDay control={control} name="validFrom" label={i18n._('access.from')} whenWrong={i18n._('access.choose')} />
      <FormDay
        control={control}
        name="validTo"
        label={i18n._('access.to')}
        description={role === 'COMMITTEE_MEMBER' ? i18n._('access.to.needed') : i18n._('access.to.open')}
        clearable
      />
    </>
  );
}

export function GiveRolePage() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyFor = useKeyFor();
  const form = useAppForm<Values>(schema, {
    accountId: null,
    organizationId: null,
    role: null,
    validFrom: daysFromToday(0),
    validTo: null,
    reason: '',
  });
  const { isDirty, isSubmitting, errors } = form.formState;

  async function send({ accountId, organizationId, role, validFrom, validTo, reason }: Values): Promise<void> {
    if (accountId === null || organizationId === null || role === null || validFrom === null) return;
    const body = { accountId, organizationId, role, validFrom, reason, ...(validTo !== null && { validTo }) };
    const { data } = await createRoleAssignment({ body, headers: idempotencyKey(keyFor(body)) });
    void client.invalidateQueries({ queryKey: ROLES });
    showNotice({ text: i18n._('access.given', { name: data.accountName }) });
    await navigate({ to: paths.role, params: { assignmentId: data.id }, ignoreBlocker: true });
  }

  return (
    <PageFrame
      title={i18n._('access.give')}
      lead={<Link to={paths.roles}>{i18n._('access.back')}</Link>}
      width="reading"
    >
      <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
        <LeaveGuard when={isDirty} />
        <WhoWhereWhat form={form} />
        <Days form={form} />
        <ReasonField field={form.register('reason')} error={errors.reason?.message} />
        {form.problem && <ProblemNotice problem={form.problem} />}
        <ActionBar>
          <PrimaryButton type="submit" loading={isSubmitting}>
            {i18n._('access.give')}
          </PrimaryButton>
        </ActionBar>
      </form>
    </PageFrame>
  );
}
