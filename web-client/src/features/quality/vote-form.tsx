import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { VoteBase } from '@/api/generated';
import classes from './vote.module.css';
import { theRestInFavour, type TypedVotes, verdictOf } from './vote';

interface Props {
  base: VoteBase;
  votes: TypedVotes;
  onChange: (votes: TypedVotes) => void;
}

function Verdict({ base, votes }: Pick<Props, 'base' | 'votes'>) {
  const { i18n } = useLingui();
  const verdict = verdictOf(votes, base);
  if (verdict.kind === 'incomplete') return <>{i18n._('quality.vote.need', { majority: base.majority })}</>;
  if (verdict.kind === 'too-many') {
    return <>{i18n._('quality.vote.too-many', { cast: verdict.cast, present: base.present })}</>;
  }
  const result =
    verdict.kind === 'carried'
      ? i18n._('quality.vote.would-carry', { majority: base.majority })
      : i18n._('quality.vote.would-not-carry', { majority: base.majority });
  if (verdict.uncounted === 0) return <>{result}</>;
  return (
    <>
      {result} {i18n._('quality.vote.uncounted', { count: verdict.uncounted })}
    </>
  );
}

export const VOTE_FIELD_ID = 'score-vote-in-favour';

/** Counted by hand in the room; "the rest" is in favour, because most often only the others raise their hands. */
export function VoteForm({ base, votes, onChange }: Props) {
  const { i18n } = useLingui();
  const rest = theRestInFavour(votes, base.present);
  const count = (name: keyof TypedVotes, label: string, id?: string) => (
    <TextInput
      {...(id !== undefined && { id })}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={votes[name]}
      className={classes.count}
      onChange={(event) => onChange({ ...votes, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.form}>
      <div className={classes.counts}>
        {count('against', i18n._('quality.vote.against'))}
        {count('abstained', i18n._('quality.vote.abstained'))}
        {count('inFavour', i18n._('quality.vote.in-favour'), VOTE_FIELD_ID)}
        <Button
          disabled={rest === null}
          onClick={() =>
            onChange({
              inFavour: String(rest ?? ''),
              // Nobody named means nobody.
              against: votes.against.trim() || '0',
              abstained: votes.abstained.trim() || '0',
            })
          }
        >
          {i18n._('quality.vote.the-rest', { count: rest ?? 0 })}
        </Button>
      </div>
      <p className={classes.verdict} role="status">
        <Verdict base={base} votes={votes} />
      </p>
    </div>
  );
}
