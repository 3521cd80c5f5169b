import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideRosterRows, type Proposal, type RosterImport, type RosterRow, type RowDecision } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageSkeleton } from '@/ui/page-skeleton';
import { ChooseMember } from './choose-member';
import { DecisionButtons } from './decision-buttons';
import { importQuery, ROSTER, rowsQuery } from './queries';
import classes from './roster.module.css';
import { RowFacts } from './row-facts';
import { ACCEPT_WORDS, DECISION_WORDS, PROPOSAL_ABOUT } from './words';

interface Props {
  seen: Versioned<RosterImport>;
  proposal: Proposal;
  onlyPending: boolean;
}

/** One decision for all rows of a kind that have none yet. */
function BulkDecisions({ seen, proposal }: { seen: Versioned<RosterImport>; proposal: Proposal }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id: importId, counts } = seen.value;
  const count = counts.find((one) => one.proposal === proposal);
  const decide = useMutation({
    mutationFn: (decision: RowDecision) =>
      versioned(decideRosterRows({ path: { importId }, headers: ifMatch(seen), body: { proposal, decision } })),
    onSuccess: (changed) => client.setQueryData(importQuery(importId).queryKey, changed),
    onSettled: () => void client.invalidateQueries({ queryKey: [ROSTER, importId] }),
  });
  if (count === undefined || proposal === 'UNCHANGED') return null;
  const { undecided, rows } = count;
  return (
    <div className={classes.buttons}>
      {undecided > 0 && proposal !== 'ERROR' && (
        <Button loading={decide.isPending} onClick={() => decide.mutate('ACCEPT')}>
          {i18n._('roster.bulk.accept', { deed: i18n._(ACCEPT_WORDS[proposal]), rows: undecided })}
        </Button>
      )}
      {undecided > 0 && (
        <Button loading={decide.isPending} onClick={() => decide.mutate('SKIP')}>
          {i18n._('roster.bulk.accept', { deed: i18n._(DECISION_WORDS.SKIP), rows: undecided })}
        </Button>
      )}
      {undecided < rows && (
        <Button loading={decide.isPending} onClick={() => decide.mutate('PENDING')}>
          {i18n._('roster.bulk.pending')}
        </Button>
      )}
    </div>
  );
}

/** The rows of one kind: two lines each, and what to do about it. */
export function Rows({ seen, proposal, onlyPending }: Props) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(rowsQuery(seen.value.id, seen.value.state, proposal, onlyPending));
  const [choosing, setChoosing] = useState<RosterRow | null>(null);
  const canDecide = seen.value.allowedActions.includes('decideRosterRow');
  if (list.data === undefined) return <PageSkeleton />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  return (
    <section aria-label={i18n._('roster.rows')}>
      <p className={classes.text}>{i18n._(PROPOSAL_ABOUT[proposal])}</p>
      {canDecide && <BulkDecisions seen={seen} proposal={proposal} />}
      {rows.length === 0 && <EmptyState>{i18n._('roster.rows.none')}</EmptyState>}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.rowNumber} className={classes.row} data-decided={row.decision !== 'PENDING'}>
            <RowFacts row={row} />
            {row.possibleDecisions.length > 0 && (
              <DecisionButtons
                importId={seen.value.id}
                row={row}
                isFixed={!canDecide}
                onChoose={() => setChoosing(row)}
              />
            )}
          </li>
        ))}
      </ul>
      <LoadMore {...list} />
      {choosing !== null && <ChooseMember roster={seen.value} row={choosing} onClose={() => setChoosing(null)} />}
    </section>
  );
}
