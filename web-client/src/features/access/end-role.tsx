import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { endRoleAssignment, type RoleAssignment } from '@/api/generated';
import { ifMatch, versioned } from '@/api/headers';
import { FormDay } from '@/ui/form-day';
import { Dialog } from '@/ui/dialog';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { daysFromToday } from './days';
import { ROLES, roleQuery } from './queries';
import { ReasonField, REASON } from './reason-field';

const schema = z.object({
  lastDay: z.nullable(z.string()),
  reason: REASON,
});

/** At once, unless a later last day is named. */
export function EndRole({ role, onClose }: { role: RoleAssignment; onClose: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const form = useAppForm<z.infer<typeof schema>>(schema, { lastDay: null, reason: '' });
  const { queryKey } = roleQuery(role.id);

  async function send({ lastDay, reason }: z.infer<typeof schema>): Promise<void> {
    const seen = client.getQueryData(queryKey);
    if (!seen) return;
    const body = { reason, ...(lastDay !== null && { lastDay }) };
    const call = endRoleAssignment({ path: { assignmentId: role.id }, headers: ifMatch(seen), body });
    client.setQueryData(queryKey, await versioned(call));
    void client.invalidateQueries({ queryKey: ROLES });
    showNotice({ text: i18n._('access.ended', { name: role.accountName }) });
    onClose();
  }

  return (
    <Dialog title={i18n._('access.end.title', { name: role.accountName })} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
        <ReasonField field={form.register('reason')} error={form.formState.errors.reason?.message} />
        <FormDay
          control={form.control}
          name="lastDay"
          label={i18n._('access.end.last-day')}
          description={i18n._('access.end.now')}
          minDate={daysFromToday(1)}
          clearable
        />
        {form.problem && <ProblemNotice problem={form.problem} />}
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('access.end')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}
