import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { type Vote, withdrawVote } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { formatDay, formatTime } from '@/lib/dates';
import { formatPercent } from '@/lib/numbers';
import { usePreferences } from '@/session/preferences';
import { showNotice } from '@/ui/notice-store';
import { Why } from '@/ui/why';
import { votesQuery } from './proceedings-queries';
import { VOTE_KINDS, VOTE_METHODS } from './proceedings-words';
import classes from './proceedings.module.css';
import { ReasonDialog } from './reason-dialog';
import { ReserveDialog } from './reserve-dialog';

function Rule({ vote }: { vote: Vote }) {
  const { i18n } = useLingui();
  const { rule, base, present, required, votedAt } = vote;
  const { moreThan, numerator, denominator, document, article, effectiveFrom, provenance } = rule;
  const part = `${numerator}/${denominator}`;
  return (
    <>
      <p>{i18n._('votes.why.base', { base, present, time: formatTime(votedAt) })}</p>
      <p>
        {moreThan
          ? i18n._('votes.why.more-than', { part, required })
          : i18n._('votes.why.at-least', { part, required })}
      </p>
      <p>
        {i18n._('attendance.rule', { document, article, since: formatDay(effectiveFrom) })} {provenance}
      </p>
    </>
  );
}

function Result({ vote }: { vote: Vote }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { carried, inFavour, against, other, base, percent, withdrawnAt, withdrawnByName, withdrawalReason } = vote;
  if (withdrawnAt !== undefined) {
    return (
      <p className={classes.removed}>
        {i18n._('votes.withdrawn', { by: withdrawnByName ?? '', reason: withdrawalReason ?? '' })}
      </p>
    );
  }
  const Sign = carried ? IconCircleCheck : IconCircleX;
  return (
    <>
      <p className={classes.result} data-carried={carried}>
        <Sign aria-hidden />
        {carried ? i18n._('votes.carried') : i18n._('votes.not-carried')}
      </p>
      <p className={classes.plainText}>{i18n._('votes.counts', { inFavour, against, other })}</p>
      <Why figure={i18n._('votes.share', { inFavour, base, percent: formatPercent(percent / 100, language) })}>
        <Rule vote={vote} />
      </Why>
    </>
  );
}

function VoteRow({ vote, onReserve, onWithdraw }: { vote: Vote; onReserve: () => void; onWithdraw: () => void }) {
  const { i18n } = useLingui();
  const may = (action: string) => vote.allowedActions.includes(action);
  return (
    <li className={classes.card}>
      <p className={classes.head}>
        <span className={classes.speaker}>{vote.subject}</span>
        <span className={classes.soft}>
          {i18n._(VOTE_KINDS[vote.rule.kind])} · {i18n._(VOTE_METHODS[vote.method])} · {formatTime(vote.votedAt)}
        </span>
      </p>
      <Result vote={vote} />
      {vote.reservedOpinions.map(({ member, opinion, enteredAt }) => (
        <p key={enteredAt} className={classes.words}>
          {i18n._('votes.reserved', { name: member.fullName, opinion })}
        </p>
      ))}
      <div className={classes.buttons}>
        {may('recordReservedOpinion') && <Button onClick={onReserve}>{i18n._('votes.reserve')}</Button>}
        {may('withdrawVote') && <Button onClick={onWithdraw}>{i18n._('votes.withdraw')}</Button>}
      </div>
    </li>
  );
}

/** The votes of the meeting, each with its rule and base. */
export function Votes({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { data: votes } = useSuspenseQuery(votesQuery(meetingId));
  const [chosen, setChosen] = useState<{ vote: Vote; act: 'reserve' | 'withdraw' }>();
  const refresh = () => void client.invalidateQueries({ queryKey: votesQuery(meetingId).queryKey });

  async function withdraw({ id: voteId, etag }: Vote, reason: string) {
    await withdrawVote({ path: { meetingId, voteId }, headers: ifMatch({ etag }), body: { reason } });
    refresh();
    showNotice({ text: i18n._('votes.withdraw.done') });
  }

  if (votes.items.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('votes.title')}</h2>
      <ul className={classes.cards}>
        {votes.items.map((vote) => (
          <VoteRow
            key={vote.id}
            vote={vote}
            onReserve={() => setChosen({ vote, act: 'reserve' })}
            onWithdraw={() => setChosen({ vote, act: 'withdraw' })}
          />
        ))}
      </ul>
      {chosen?.act === 'withdraw' && (
        <ReasonDialog
          title={i18n._('votes.withdraw.title')}
          what={i18n._('votes.withdraw.what')}
          label={i18n._('proceedings.reason')}
          confirmLabel={i18n._('votes.withdraw')}
          send={(reason) => withdraw(chosen.vote, reason)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {chosen?.act === 'reserve' && (
        <ReserveDialog vote={chosen.vote} onSaved={refresh} onClose={() => setChosen(undefined)} />
      )}
    </section>
  );
}
