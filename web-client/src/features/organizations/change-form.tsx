import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { EmptyState } from '@/ui/empty-state';
import { LeaveGuard } from '@/ui/leave-guard';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import type { AppForm } from '@/ui/use-app-form';
import type { Organization } from '@/api/generated';
import classes from './change-form.module.css';

interface Props<Values extends FieldValues> {
  form: AppForm<Values>;
  submitLabel: string;
  /** While there is something in the way that the page already shows. */
  disabled?: boolean;
  onSubmit: (values: Values) => Promise<void>;
  children: ReactNode;
}

export function ChangeForm<Values extends FieldValues>(props: Props<Values>) {
  const { form, submitLabel, disabled = false, onSubmit, children } = props;
  const { formState, problem, submit } = form;
  const client = useQueryClient();

  async function send(values: Values) {
    try {
      await onSubmit(values);
    } catch (error) {
      // The next press starts from what somebody else has made of it.
      if (problemOf(error).slug === 'stale-version') void client.invalidateQueries({ queryKey: ['organization'] });
      throw error;
    }
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(send)(event)}>
      <LeaveGuard when={formState.isDirty} />
      {children}
      {problem && (
        <Attention>
          <ProblemNotice problem={problem} />
        </Attention>
      )}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting} disabled={disabled}>
          {submitLabel}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

interface FrameProps {
  title: string;
  organization: Organization;
  /** The operation without which there is nothing to fill in. */
  needs: string;
  children: ReactNode;
}

/** The page around a form, with the way back; without the right, the reason in place of the form. */
export function ChangeFrame({ title, organization, needs, children }: FrameProps) {
  const { i18n } = useLingui();
  const back = (
    <Link to={paths.organization} params={{ organizationId: organization.id }}>
      {organization.name}
    </Link>
  );
  return (
    <PageFrame title={title} lead={back} width="reading">
      {organization.allowedActions.includes(needs) ? (
        children
      ) : (
        <EmptyState action={back}>{i18n._('organizations.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
