import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrganizationChange, OrganizationRef } from '@/api/generated';
import { formatDateTime, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/load-more';
import { PageSkeleton } from '@/ui/page-skeleton';
import classes from './history.module.css';
import { historyQuery } from './queries';
import { CHANGE_WORDS } from './words';

function To({ organization }: { organization: OrganizationRef }) {
  return (
    <Link to={paths.organization} params={{ organizationId: organization.id }} className={classes.link}>
      {organization.name}
    </Link>
  );
}

/** With which organisation it had to do, where there is one that this person may see. */
function Concerned({ change: { kind, name, parent, other } }: { change: OrganizationChange }) {
  if (kind === 'UPDATED') return <span>{name}</span>;
  const concerned = kind === 'CREATED' || kind === 'MOVED' ? parent : other;
  return concerned ? <To organization={concerned} /> : null;
}

function Step({ change }: { change: OrganizationChange }) {
  const { i18n } = useLingui();
  const { kind, effectiveOn, reason, decisionNumber, members, children, rolesEnded, enteredBy, enteredAt } = change;
  const counts = [
    members !== undefined && i18n._('organizations.change.members', { count: members }),
    children !== undefined && i18n._('organizations.change.children', { count: children }),
    rolesEnded !== undefined && i18n._('organizations.change.roles-ended', { count: rolesEnded }),
  ].filter((text) => text !== false);
  return (
    <li className={classes.step}>
      <p className={classes.head}>
        <span className={classes.day}>{formatDay(effectiveOn)}</span>
        <span className={classes.what}>
          {i18n._(CHANGE_WORDS[kind])} <Concerned change={change} />
        </span>
      </p>
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {(reason !== undefined || decisionNumber !== undefined) && (
        <p>
          {[reason, decisionNumber !== undefined && i18n._('organizations.decision', { number: decisionNumber })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <p className={classes.who}>
        {enteredBy === undefined
          ? i18n._('organizations.change.at-first')
          : i18n._('organizations.change.entered', { who: enteredBy, when: formatDateTime(enteredAt) })}
      </p>
    </li>
  );
}

export function History({ organizationId }: { organizationId: string }) {
  const list = useInfiniteQuery(historyQuery(organizationId));
  if (list.data === undefined) return <PageSkeleton />;
  return (
    <>
      <ol className={classes.steps}>
        {list.data.pages
          .flatMap(({ items }) => items)
          .map((change) => (
            <Step key={change.id} change={change} />
          ))}
      </ol>
      <LoadMore {...list} />
    </>
  );
}
