import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { LeaveGuard } from '@/ui/leave-guard';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import type { AppForm } from '@/ui/use-app-form';
import classes from './member-page.module.css';

interface Props<Values extends FieldValues> {
  form: AppForm<Values>;
  submitLabel: string;
  onSubmit: (values: Values) => Promise<void>;
  /** Reads the member as somebody else has left it meanwhile; what was typed stays. */
  onReadAgain?: () => void;
  children: ReactNode;
}

/** The frame of every form about members: what was refused stands above the button. */
export function FormFrame<Values extends FieldValues>(props: Props<Values>) {
  const { form, submitLabel, onSubmit, onReadAgain, children } = props;
  const { i18n } = useLingui();
  const { formState, problem, submit } = form;
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(onSubmit)(event)}>
      <LeaveGuard when={formState.isDirty} />
      {children}
      {problem && (
        <Attention>
          <ProblemNotice problem={problem} />
          {problem.slug === 'stale-version' && onReadAgain && (
            <Button mt="sm" onClick={onReadAgain}>
              {i18n._('members.form.read-again')}
            </Button>
          )}
        </Attention>
      )}
      <ActionBar>
        <PrimaryButton type="submit" loading={formState.isSubmitting}>
          {submitLabel}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}
