import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { answerCriticismRecord } from '@/api/generated';
import { ifMatch, versioned } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LeaveGuard } from '@/ui/leave-guard';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import classes from './answer-form.module.css';
import { RECORDS_ABOUT_ME, recordQuery } from './queries';

const MAX = 4000;
const schema = z.object({ answer: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX)) });

/** What the subject says to it, given once. It is kept in this page alone and in no storage of the browser. */
export function AnswerForm({ recordId }: { recordId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { queryKey } = recordQuery(recordId);
  const form = useAppForm(schema, { answer: '' });
  const [asking, setAsking] = useState<string | null>(null);
  const { isDirty, isSubmitting, isSubmitSuccessful, errors } = form.formState;

  async function send(answer: string): Promise<void> {
    const seen = client.getQueryData(queryKey);
    if (!seen) return;
    try {
      const call = answerCriticismRecord({ path: { recordId }, headers: ifMatch(seen), body: { answer } });
      client.setQueryData(queryKey, await versioned(call));
    } catch (error) {
      // Answered in another window: then that answer is what must show.
      if ([409, 412].includes(problemOf(error).status)) await client.invalidateQueries({ queryKey });
      throw error;
    } finally {
      setAsking(null);
    }
    showNotice({ text: i18n._('about.answer.sent') });
    await client.invalidateQueries({ queryKey: RECORDS_ABOUT_ME });
  }

  return (
    <>
      <LeaveGuard when={isDirty && !isSubmitting && !isSubmitSuccessful}>{i18n._('about.leave')}</LeaveGuard>
      <Textarea
        {...form.register('answer')}
        className={classes.answer}
        label={i18n._('about.answer')}
        description={i18n._('about.answer.once')}
        autosize
        minRows={4}
        maxLength={MAX}
        error={errors.answer?.message}
      />
      {form.problem && <ProblemNotice problem={form.problem} />}
      <ActionBar>
        <PrimaryButton
          loading={isSubmitting}
          onClick={() => void form.handleSubmit(({ answer }) => setAsking(answer))()}
        >
          {i18n._('about.answer.send')}
        </PrimaryButton>
      </ActionBar>
      <ConfirmDialog
        opened={asking !== null}
        title={i18n._('about.answer.confirm')}
        confirmLabel={i18n._('about.answer.send')}
        busy={isSubmitting}
        onConfirm={() => void form.submit(({ answer }) => send(answer))()}
        onCancel={() => setAsking(null)}
      >
        <p>{i18n._('about.answer.final')}</p>
        <p className={classes.quoted}>{asking}</p>
      </ConfirmDialog>
    </>
  );
}
