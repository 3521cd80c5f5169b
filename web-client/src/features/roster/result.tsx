import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  applyRosterImport,
  getRosterErrorFile,
  type Proposal,
  type RosterImport,
  undoRosterImport,
} from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { formatNumber } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import type { Language } from '@/lib/language';
import { ActionBar } from '@/ui/action-bar';
import { PrimaryButton } from '@/ui/primary-button';
import { saveFile } from '@/lib/save-file';
import { importQuery, ROSTER } from './queries';
import { Refusal } from './refusal';
import classes from './roster.module.css';
import { Rows } from './rows';
import { PROPOSAL_WORDS, PROPOSALS, slugOfProposal } from './words';

interface Props {
  seen: Versioned<RosterImport>;
  proposal: Proposal | undefined;
  onlyPending: boolean;
}

function Counts({ seen, shown }: { seen: Versioned<RosterImport>; shown: Proposal | undefined }) {
  const { i18n } = useLingui();
  const counts = new Map(seen.value.counts.map((count) => [count.proposal, count]));
  return (
    <nav aria-label={i18n._('roster.counts')}>
      <ul className={classes.counts}>
        {PROPOSALS.flatMap((proposal) => {
          const count = counts.get(proposal);
          if (count === undefined) return [];
          return [
            <li key={proposal}>
              <Link
                to={paths.rosterImport}
                params={{ importId: seen.value.id }}
                search={{ loai: slugOfProposal(proposal) }}
                className={classes.count}
                aria-current={proposal === shown ? 'true' : undefined}
              >
                <span className={classes.figure}>{formatNumber(count.rows, i18n.locale as Language, 0)}</span>
                <span>{i18n._(PROPOSAL_WORDS[proposal])}</span>
                {count.undecided > 0 && (
                  <span className={classes.undecided}>{i18n._('roster.undecided', { rows: count.undecided })}</span>
                )}
              </Link>
            </li>,
          ];
        })}
      </ul>
    </nav>
  );
}

function ErrorFileButton({ importId }: { importId: string }) {
  const { i18n } = useLingui();
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await getRosterErrorFile({ path: { importId }, query: { format: 'xlsx' }, parseAs: 'blob' });
      saveFile(data, 'dong-loi.xlsx');
    },
  });
  return (
    <Button
      leftSection={<IconDownload aria-hidden size="1.25em" />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {i18n._('roster.error-file')}
    </Button>
  );
}

/** What the comparison found, kind by kind, and at its end the one step that changes something. */
export function Result({ seen, proposal, onlyPending }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id: importId, counts, allowedActions, state } = seen.value;
  const change = useMutation({
    mutationFn: (send: typeof applyRosterImport | typeof undoRosterImport) =>
      versioned(send({ path: { importId }, headers: ifMatch(seen) })),
    meta: { lane: 'form' },
    onSuccess: (changed) => client.setQueryData(importQuery(importId).queryKey, changed),
    onError: () => void client.invalidateQueries({ queryKey: [ROSTER, importId] }),
  });
  const undecided = counts.reduce((sum, count) => sum + count.undecided, 0);
  const first = PROPOSALS.find((one) => counts.some((count) => count.proposal === one));
  const shown = proposal ?? PROPOSALS.find((one) => counts.some((c) => c.proposal === one && c.undecided > 0)) ?? first;
  const canApply = allowedActions.includes('applyRosterImport');
  const canUndo = allowedActions.includes('undoRosterImport');
  return (
    <>
      {state === 'APPLIED' && <p className={classes.done}>{i18n._('roster.applied.about')}</p>}
      {state === 'UNDONE' && <p className={classes.done}>{i18n._('roster.undone.about')}</p>}
      <Counts seen={seen} shown={shown} />
      {counts.some((count) => count.proposal === 'ERROR') && shown === 'ERROR' && (
        <ErrorFileButton importId={importId} />
      )}
      {shown !== undefined && <Rows key={shown} seen={seen} proposal={shown} onlyPending={onlyPending} />}
      {change.error !== null && <Refusal problem={problemOf(change.error)} />}
      {canApply && (
        <ActionBar
          note={undecided > 0 ? i18n._('roster.apply.undecided', { rows: undecided }) : i18n._('roster.apply.ready')}
        >
          <PrimaryButton
            disabled={undecided > 0}
            loading={change.isPending}
            onClick={() => change.mutate(applyRosterImport)}
          >
            {i18n._('roster.apply')}
          </PrimaryButton>
        </ActionBar>
      )}
      {canUndo && (
        <ActionBar note={i18n._('roster.undo.about')}>
          <Button loading={change.isPending} onClick={() => change.mutate(undoRosterImport)}>
            {i18n._('roster.undo')}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
