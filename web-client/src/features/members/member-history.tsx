import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { MemberChange } from '@/api/generated';
import { formatDateTime, formatDay } from '@/lib/dates';
import { LoadMore } from '@/ui/load-more';
import classes from './member-page.module.css';
import { historyQuery } from './queries';
import { CHANGE_WORDS, LEAVE_WORDS, PROPERTY_WORDS } from './words';

/** The places and reasons of an event, as one line; what is not there says nothing. */
function useDetails(change: MemberChange): string {
  const { i18n } = useLingui();
  const { fromCellName, cellName, placeName, leaveKind, reason, decisionNumber, corrected, formerName } = change;
  const host = placeName ?? cellName;
  return [
    fromCellName !== undefined && i18n._('members.history.from-cell', { cell: fromCellName }),
    host !== undefined && (change.kind === 'ENROLLED' ? host : i18n._('members.history.to-cell', { cell: host })),
    leaveKind !== undefined && i18n._(LEAVE_WORDS[leaveKind]),
    corrected?.map((name) => i18n._(PROPERTY_WORDS[name] ?? name)).join(', '),
    formerName !== undefined && i18n._('members.history.former-name', { name: formerName }),
    reason,
    decisionNumber !== undefined && i18n._('members.history.decision', { number: decisionNumber }),
    change.decidedOn !== undefined && i18n._('members.history.decided-on', { day: formatDay(change.decidedOn) }),
    change.reportedOn !== undefined && i18n._('members.history.reported-on', { day: formatDay(change.reportedOn) }),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ');
}

function Event({ change }: { change: MemberChange }) {
  const { i18n } = useLingui();
  const { kind, effectiveFrom, effectiveTo, recordedAt, recordedBy } = change;
  const details = useDetails(change);
  const from = formatDay(effectiveFrom);
  const ended = kind.endsWith('_ENDED');
  return (
    <li className={classes.event}>
      <p className={classes.what}>{i18n._(CHANGE_WORDS[kind])}</p>
      <p>
        {effectiveTo === undefined || ended
          ? i18n._('members.history.on', { day: from })
          : i18n._('members.history.between', { from, to: formatDay(effectiveTo) })}
      </p>
      {details !== '' && <p>{details}</p>}
      {recordedBy !== undefined && (
        <p className={classes.who}>
          {i18n._('members.history.recorded', { name: recordedBy, at: formatDateTime(recordedAt) })}
        </p>
      )}
    </li>
  );
}

/** What happened to the membership, the latest first. */
export function MemberHistory({ memberId }: { memberId: string }) {
  const { i18n } = useLingui();
  const history = useInfiniteQuery(historyQuery(memberId));
  if (history.data === undefined) return null;
  return (
    <section className={classes.history}>
      <h2>{i18n._('members.history.title')}</h2>
      <ol className={classes.events}>
        {history.data.pages
          .flatMap(({ items }) => items)
          .map((change) => (
            <Event key={change.id} change={change} />
          ))}
      </ol>
      <LoadMore {...history} />
    </section>
  );
}
