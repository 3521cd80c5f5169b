import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconCheck } from '@tabler/icons-react';
import type { LeaveKind, RosterRow, RowDecision } from '@/api/generated';
import classes from './roster.module.css';
import { useRowDecision } from './use-row-decision';
import { ACCEPT_WORDS, DECISION_WORDS, LEAVE_WORDS } from './words';

interface Props {
  importId: string;
  row: RosterRow;
  /** Nothing can be decided any more: the decision is only shown. */
  isFixed: boolean;
  onChoose: () => void;
}

const ORDER: readonly RowDecision[] = ['ACCEPT', 'SKIP', 'MATCH', 'ADD'];
const LEAVES = Object.keys(LEAVE_WORDS) as LeaveKind[];

/** Every decision that fits the row; the one that holds is marked, and pressing it again takes it back. */
export function DecisionButtons({ importId, row, isFixed, onChoose }: Props) {
  const { i18n } = useLingui();
  const decide = useRowDecision(importId, row);
  const name = (row.inFile ?? row.onRoster)?.fullName ?? '';

  function word(decision: RowDecision): string {
    if (decision === 'ACCEPT') return i18n._(ACCEPT_WORDS[row.proposal]);
    return decision === 'NONE' ? '' : i18n._(DECISION_WORDS[decision]);
  }

  if (isFixed) {
    // Who was chosen is said beside the name.
    return row.decision === 'MATCH' ? null : <p className={classes.decided}>{word(row.decision)}</p>;
  }
  return (
    <div className={classes.decisions} role="group" aria-label={i18n._('roster.decide-on', { name })}>
      {ORDER.filter((decision) => row.possibleDecisions.includes(decision)).map((decision) => {
        const holds = row.decision === decision;
        return (
          <Button
            key={decision}
            aria-pressed={holds}
            data-holds={holds}
            className={classes.decision}
            disabled={decide.isPending}
            leftSection={holds ? <IconCheck aria-hidden size="1.25em" /> : undefined}
            onClick={() => {
              if (holds) decide.mutate({ decision: 'PENDING' });
              else if (decision === 'MATCH') onChoose();
              else decide.mutate({ decision });
            }}
          >
            {word(decision)}
          </Button>
        );
      })}
      {row.proposal === 'LEFT' && row.decision === 'ACCEPT' && (
        <NativeSelect
          aria-label={i18n._('roster.leave.kind', { name })}
          value={row.leaveKind ?? 'MOVED_OUT'}
          data={LEAVES.map((kind) => ({ value: kind, label: i18n._(LEAVE_WORDS[kind]) }))}
          onChange={(event) => decide.mutate({ decision: 'ACCEPT', leaveKind: event.currentTarget.value as LeaveKind })}
        />
      )}
    </div>
  );
}
