import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { handOverRole, type RoleAssignment } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { paths } from '@/lib/paths';
import { FormDay } from '@/ui/form-day';
import { Dialog } from '@/ui/dialog';
import { showNotice } from '@/ui/notice-store';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { daysFromToday } from './days';
import { accountsQuery, ROLES, roleQuery } from './queries';
import { ReasonField, REASON } from './reason-field';

const schema = z.object({
  toAccountId: z.nullable(z.string()).check(z.refine((id) => id !== null)),
  fromDay: z.nullable(z.string()).check(z.refine((day) => day !== null)),
  reason: REASON,
});

/** One ends and the other begins, together. */
export function HandOverRole({ role, onClose }: { role: RoleAssignment; onClose: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: accounts = [] } = useQuery(accountsQuery(role.organizationId, ''));
  const form = useAppForm<z.infer<typeof schema>>(schema, {
    toAccountId: null,
    fromDay: daysFromToday(0),
    reason: '',
  });
  const people = accounts
    .filter(({ id, kind }) => id !== role.accountId && kind === role.accountKind)
    .map(({ id, displayName }) => ({ id, name: displayName }));

  async function send({ toAccountId, fromDay, reason }: z.infer<typeof schema>): Promise<void> {
    const seen = client.getQueryData(roleQuery(role.id).queryKey);
    if (!seen || toAccountId === null || fromDay === null) return;
    const { data } = await handOverRole({
      path: { assignmentId: role.id },
      headers: ifMatch(seen),
      body: { toAccountId, fromDay, reason },
    });
    void client.invalidateQueries({ queryKey: ROLES });
    showNotice({ text: i18n._('access.handed-over', { name: data.accountName }) });
    onClose();
    await navigate({ to: paths.role, params: { assignmentId: data.id } });
  }

  return (
    <Dialog title={i18n._('access.hand-over.title', { name: role.accountName })} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
        <Controller
          control={form.control}
          name="toAccountId"
          render={({ field, fieldState }) => (
            <PersonSelect
              {...field}
              people={people}
              label={i18n._('access.hand-over.to')}
              error={fieldState.error && i18n._('access.choose')}
            />
          )}
        />
        <FormDay
          control={form.control}
          name="fromDay"
          label={i18n._('access.hand-over.from')}
          minDate={daysFromToday(0)}
          whenWrong={i18n._('access.choose')}
        />
        <ReasonField field={form.register('reason')} error={form.formState.errors.reason?.message} />
        {form.problem && <ProblemNotice problem={form.problem} />}
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('access.hand-over')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
