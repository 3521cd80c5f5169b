import { i18n as texts } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { forwardProposal } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { FormDay } from '@/ui/form-day';
import { LeaveGuard } from '@/ui/leave-guard';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useAppForm } from '@/ui/use-app-form';
import { daysFromToday } from '../tasks/days';
import { contributionsQuery } from './proceedings-queries';
import classes from './proceedings.module.css';

const LONGEST = 2000;
const ANSWER_WITHIN_DAYS = 30;

const required = { error: () => texts._('form.required') };

const schema = z.object({
  topic: z.string().check(
    z.refine((words) => words.trim() !== '', required),
    z.maxLength(LONGEST),
  ),
  answerDueOn: z.nullable(z.string()).check(z.refine((day) => day !== null, required)),
});

type Values = z.infer<typeof schema>;

function ForwardForm({
  meetingId,
  contributionId,
  words,
}: {
  meetingId: string;
  contributionId: string;
  words: string;
}) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useAppForm<Values>(schema, { topic: words, answerDueOn: daysFromToday(ANSWER_WITHIN_DAYS) });
  const back = { to: paths.meetingProceedings, params: { meetingId } } as const;

  async function send({ topic, answerDueOn }: Values) {
    const body = { contributionId, topic: topic.trim(), answerDueOn: answerDueOn ?? '' };
    await forwardProposal({ headers: idempotencyKey(key), body });
    void client.invalidateQueries({ queryKey: ['proposals'] });
    void client.invalidateQueries({ queryKey: contributionsQuery(meetingId).queryKey });
    showNotice({ text: i18n._('proposals.forward.done') });
    await navigate({ ...back, ignoreBlocker: true });
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
      <LeaveGuard when={form.formState.isDirty} />
      <Textarea
        {...form.register('topic')}
        label={i18n._('proposals.topic')}
        description={i18n._('proposals.topic.hint')}
        autosize
        minRows={4}
        maxLength={LONGEST}
        error={form.formState.errors.topic?.message}
      />
      <FormDay
        control={form.control}
        name="answerDueOn"
        label={i18n._('proposals.due')}
        minDate={daysFromToday(0)}
        maxDate={daysFromToday(365)}
      />
      {form.problem && <ProblemNotice problem={form.problem} />}
      <ActionBar>
        <LinkButton {...back}>{i18n._('action.cancel')}</LinkButton>
        <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
          {i18n._('proposals.forward')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}

/** A proposal goes to the committee above: as a topic, in the words of the cell. */
export function ForwardPage({ meetingId, contributionId }: { meetingId: string; contributionId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(contributionsQuery(meetingId));
  const said = data.items.find(({ id }) => id === contributionId);
  return (
    <PageFrame title={i18n._('proposals.forward.title')} width="reading">
      {said?.allowedActions.includes('forwardProposal') ? (
        <ForwardForm meetingId={meetingId} contributionId={contributionId} words={said.summary ?? ''} />
      ) : (
        <EmptyState>{i18n._('proposals.forward.not-possible')}</EmptyState>
      )}
    </PageFrame>
  );
}
