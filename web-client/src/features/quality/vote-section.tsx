import { useLingui } from '@lingui/react';
import type { QualityScore, VoteBase } from '@/api/generated';
import { VoteLine } from './sheet-facts';
import type { TypedVotes } from './vote';
import { VoteBaseNote } from './vote-base';
import { VoteForm } from './vote-form';
import classes from './vote.module.css';

interface Props {
  score: QualityScore;
  base: VoteBase;
  /** `over` once it has carried; `others` when somebody else writes it down. */
  entry: 'open' | 'others' | 'over';
  votes: TypedVotes;
  onChange: (votes: TypedVotes) => void;
}

/** The cell's vote on its own sheet, once every criterion has its points. */
export function VoteSection({ score, base, entry, votes, onChange }: Props) {
  const { i18n } = useLingui();
  const { vote } = score;
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{i18n._('quality.vote.title')}</h3>
      {vote && <VoteLine vote={vote} />}
      {vote && !vote.carried && <p>{i18n._('quality.vote.again')}</p>}
      <VoteBaseNote base={base} />
      {entry === 'open' && <VoteForm base={base} votes={votes} onChange={onChange} />}
      {entry === 'others' && <p>{i18n._('quality.vote.by-whom')}</p>}
    </section>
  );
}
