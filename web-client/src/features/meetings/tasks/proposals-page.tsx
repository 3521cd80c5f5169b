import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerProposal, type CellProposal } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { dayOf, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { ReasonDialog } from '../proceedings/reason-dialog';
import { proposalsQuery } from './task-queries';
import classes from './tasks.module.css';

const LONGEST_ANSWER = 4000;

function ProposalCard({ proposal, onAnswer }: { proposal: CellProposal; onAnswer: (proposal: CellProposal) => void }) {
  const { i18n } = useLingui();
  const { topic, organizationName, answerDueOn, overdue, state, answer, answeredAt, answeredByName } = proposal;
  const { forwardedAt, allowedActions } = proposal;
  return (
    <li className={classes.card}>
      <p className={classes.topic}>{topic}</p>
      <p className={classes.soft}>
        {organizationName} · {i18n._('proposals.sent', { day: formatDay(dayOf(forwardedAt)) })}
      </p>
      {state === 'FORWARDED' ? (
        <p className={classes.standing} data-overdue={overdue}>
          {overdue
            ? i18n._('proposals.overdue', { day: formatDay(answerDueOn) })
            : i18n._('proposals.waits', { day: formatDay(answerDueOn) })}
        </p>
      ) : (
        <>
          <p className={classes.words}>{answer}</p>
          <p className={classes.soft}>
            {i18n._('proposals.answered-by', {
              name: answeredByName ?? '',
              day: answeredAt === undefined ? '' : formatDay(dayOf(answeredAt)),
            })}
          </p>
        </>
      )}
      {allowedActions.includes('answerProposal') && (
        <div>
          <Button onClick={() => onAnswer(proposal)}>{i18n._('proposals.answer')}</Button>
        </div>
      )}
    </li>
  );
}

/** What cells ask the committee above: topics, and no names. */
export function ProposalsPage({ which }: { which: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const onlyOpen = which !== 'tat-ca';
  const list = useInfiniteQuery(proposalsQuery(onlyOpen));
  const [answering, setAnswering] = useState<CellProposal>();
  const rows = list.data?.pages.flatMap(({ items }) => items);

  async function send({ id: proposalId, etag }: CellProposal, answer: string) {
    await answerProposal({ path: { proposalId }, headers: ifMatch({ etag }), body: { answer } }).finally(
      () => void client.invalidateQueries({ queryKey: ['proposals'] }),
    );
    showNotice({ text: i18n._('proposals.answer.done') });
  }

  return (
    <PageFrame title={i18n._('proposals.title')} width="reading">
      <div className={classes.filters}>
        <ChoiceRow<'cho' | 'tat-ca'>
          legend={i18n._('tasks.which')}
          value={onlyOpen ? 'cho' : 'tat-ca'}
          onChange={(loc) => void navigate({ to: paths.proposals, search: { loc }, replace: true })}
          choices={[
            { value: 'cho', label: i18n._('proposals.which.open') },
            { value: 'tat-ca', label: i18n._('proposals.which.all') },
          ]}
        />
      </div>
      {rows === undefined && <PageSkeleton />}
      {rows?.length === 0 && <EmptyState>{i18n._('proposals.empty')}</EmptyState>}
      <ul className={classes.plain}>
        {rows?.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} onAnswer={setAnswering} />
        ))}
      </ul>
      <LoadMore {...list} />
      {answering && (
        <ReasonDialog
          title={i18n._('proposals.answer')}
          what={answering.topic}
          label={i18n._('proposals.answer.words')}
          confirmLabel={i18n._('proposals.answer.send')}
          longest={LONGEST_ANSWER}
          send={(answer) => send(answering, answer)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </PageFrame>
  );
}
