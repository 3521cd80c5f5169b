import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { endAccount } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { accountQuery, ROLES } from './queries';
import { REASON, ReasonField } from './reason-field';

const schema = z.object({ reason: REASON });

/** Ends the sign-in with all roles, where the service offers it; the role behind the dialog then shows its end. */
export function EndAccount({ id, name }: { id: string; name: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [doing, setDoing] = useState(false);
  const form = useAppForm<z.infer<typeof schema>>(schema, { reason: '' });
  const query = accountQuery(id);
  const { data: seen } = useQuery({ ...query, throwOnError: false });
  if (!seen?.value.allowedActions?.includes('endAccount')) return null;

  const send = form.submit(async (body) => {
    await endAccount({ path: { accountId: id }, headers: ifMatch(seen), body });
    void client.invalidateQueries({ queryKey: ROLES });
    void client.invalidateQueries({ queryKey: query.queryKey });
  });

  return (
    <>
      <Button onClick={() => setDoing(true)}>{i18n._('access.end-account')}</Button>
      {doing && (
        <Dialog title={i18n._('access.end-account.title', { name })} onClose={() => setDoing(false)}>
          <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
            <p>{i18n._('access.end-account.says')}</p>
            <ReasonField field={form.register('reason')} error={form.formState.errors.reason?.message} />
            {form.problem && <ProblemNotice problem={form.problem} />}
            <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
              {i18n._('access.end-account')}
            </PrimaryButton>
          </form>
        </Dialog>
      )}
    </>
  );
}
