import { useLingui } from '@lingui/react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Member } from '@/api/generated';
import { type Versioned, versioned } from '@/api/headers';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { EmptyState } from '@/ui/empty-state';
import { showNotice, showProblem } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeFields } from './change-fields';
import { FormFrame } from './form-frame';
import { schemaOf } from './member-change-schema';
import { type ChangeValues, type MemberChangeStep, newValues, STEPS } from './member-changes';
import classes from './member-page.module.css';
import { memberQuery, refreshMembers } from './queries';

function ChangeForm({ step, first }: { step: MemberChangeStep; first: Versioned<Member> }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const memberId = first.value.id;
  const { queryKey } = memberQuery(memberId);
  const [seen, setSeen] = useState(first);
  const schema = useMemo(() => schemaOf(step), [step]);
  const form = useAppForm<ChangeValues>(schema, newValues());

  async function callOff(made: Versioned<Member>, values: ChangeValues) {
    if (step.undo === undefined) return;
    try {
      const reason = i18n._('members.undo.reason');
      client.setQueryData(queryKey, await versioned(step.undo(memberId, made, values, reason)));
      showNotice({ text: i18n._('members.undo.done') });
    } catch (error) {
      showProblem(problemOf(error));
    }
    void refreshMembers(client);
  }

  async function send(values: ChangeValues) {
    const made = await versioned(step.send(memberId, seen, values));
    client.setQueryData(queryKey, made);
    void refreshMembers(client);
    const undo = { label: i18n._('members.undo'), run: () => void callOff(made, values) };
    showNotice({ text: i18n._(step.done, { name: made.value.fullName }), ...(step.undo && { action: undo }) });
    await navigate({ to: paths.member, params: { memberId }, ignoreBlocker: true });
  }

  async function readAgain() {
    setSeen(await client.fetchQuery({ ...memberQuery(memberId), staleTime: 0 }));
  }

  return (
    <FormFrame form={form} submitLabel={i18n._(step.submit)} onSubmit={send} onReadAgain={() => void readAgain()}>
      <p className={classes.about}>{i18n._(step.about)}</p>
      <ChangeFields step={step} form={form} member={seen.value} />
    </FormFrame>
  );
}

/** One step of a membership: an exemption, a transfer, a leave, or the end of one. */
export function MemberChangePage({ memberId, step: path }: { memberId: string; step: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(memberQuery(memberId));
  const step = STEPS.find((one) => one.path === path);
  const back = (
    <Link to={paths.member} params={{ memberId }}>
      {data.value.fullName}
    </Link>
  );
  const allowed = step !== undefined && data.value.allowedActions?.includes(step.action) === true;
  return (
    <PageFrame title={i18n._(step?.title ?? 'members.title')} lead={back} width="reading">
      {allowed ? (
        <ChangeForm key={step.path} step={step} first={data} />
      ) : (
        <EmptyState action={back}>{i18n._('members.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
