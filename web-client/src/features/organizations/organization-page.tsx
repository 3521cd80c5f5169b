import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Organization } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery } from '@/session/access';
import { currentUserQuery } from '@/session/current-user';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { WhyAllowed } from '@/ui/why-allowed';
import { History } from './history';
import classes from './organization-page.module.css';
import { childrenQuery, organizationQuery } from './queries';
import { KIND_WORDS, TYPE_WORDS } from './words';

/** The calendar is larger than the rest of the page, which need not wait for it. */
const DayFilter = lazy(() => import('./day-filter').then((module) => ({ default: module.DayFilter })));

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The day after, as the history has it: the first on which it was no more. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function Facts({ organization, day }: { organization: Organization; day: string | undefined }) {
  const { i18n } = useLingui();
  const thatDay = day === undefined ? {} : { ngay: day };
  const { code, kind, cellType, ancestors, activeFrom, activeTo, cellCount, memberCount } = organization;
  return (
    <dl className={classes.facts}>
      {ancestors.length > 0 && (
        <Fact label={i18n._('organizations.above')}>
          <ul className={classes.above}>
            {ancestors.map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.organization} params={{ organizationId: id }} search={thatDay}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={i18n._('organizations.code')}>{code}</Fact>
      <Fact label={i18n._('organizations.kind')}>{i18n._(KIND_WORDS[kind])}</Fact>
      {cellType && <Fact label={i18n._('organizations.type')}>{i18n._(TYPE_WORDS[cellType])}</Fact>}
      {kind === 'CELL' ? (
        <Fact label={i18n._('organizations.members')}>
          {day === undefined ? (
            <Link to={paths.members} search={{ 'chi-bo': organization.id }}>
              {i18n._('organizations.members.count', { count: memberCount })}
            </Link>
          ) : (
            i18n._('organizations.members.count', { count: memberCount })
          )}
        </Fact>
      ) : (
        kind !== 'GROUP' && <Fact label={i18n._('organizations.cells')}>{String(cellCount)}</Fact>
      )}
      <Fact label={i18n._('organizations.active-from')}>{formatDay(activeFrom)}</Fact>
      {activeTo !== undefined && <Fact label={i18n._('organizations.ended-on')}>{formatDay(dayAfter(activeTo))}</Fact>}
    </dl>
  );
}

function Below({ organizationId, day }: { organizationId: string; day: string | undefined }) {
  const { i18n } = useLingui();
  const { data: children = [] } = useQuery(childrenQuery(organizationId, day));
  if (children.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{i18n._('organizations.below', { count: children.length })}</h2>
      <RowList
        heads={[
          { label: i18n._('organizations.name'), width: 'minmax(0, 1fr)' },
          { label: i18n._('organizations.code'), width: '12rem' },
          { label: i18n._('organizations.kind'), width: '14rem' },
        ]}
      >
        {children.map(({ id, name, code, kind }) => (
          <li key={id}>
            <Link
              to={paths.organization}
              params={{ organizationId: id }}
              search={day === undefined ? {} : { ngay: day }}
              className={rowClass}
            >
              <Cell kind="main">{name}</Cell>
              <Cell kind="detail">{code}</Cell>
              <Cell kind="detail">{i18n._(KIND_WORDS[kind])}</Cell>
            </Link>
          </li>
        ))}
      </RowList>
    </section>
  );
}

/** What an administrator may do with it now; nothing for those who only read. */
function Actions({ organization: { id, allowedActions } }: { organization: Organization }) {
  const { i18n } = useLingui();
  const actions = [
    { needs: 'createOrganization', to: paths.newOrganization, label: i18n._('organizations.action.create') },
    { needs: 'updateOrganization', to: paths.editOrganization, label: i18n._('organizations.action.update') },
    { needs: 'moveOrganization', to: paths.moveOrganization, label: i18n._('organizations.action.move') },
    { needs: 'mergeOrganizations', to: paths.mergeOrganization, label: i18n._('organizations.action.merge') },
    { needs: 'splitOrganization', to: paths.splitOrganization, label: i18n._('organizations.action.split') },
    { needs: 'closeOrganization', to: paths.closeOrganization, label: i18n._('organizations.action.close') },
  ] as const;
  const allowed = actions.filter(({ needs }) => allowedActions.includes(needs));
  if (allowed.length === 0) return null;
  return (
    <nav className={classes.actions} aria-label={i18n._('organizations.actions')}>
      {allowed.map(({ to, label }) => (
        <LinkButton key={to} to={to} params={{ organizationId: id }}>
          {label}
        </LinkButton>
      ))}
    </nav>
  );
}

/** For whoever makes documents, or reads how they look. */
function Documents({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data: user } = useQuery(currentUserQuery);
  if (!user?.allowedActions.includes('getDocumentSettings')) return null;
  return (
    <p>
      <Link to={paths.organizationDocuments} params={{ organizationId }} className={classes.documents}>
        {i18n._('documents.organization')}
      </Link>
    </p>
  );
}

/** Of which day the page tells; of today unless one is picked. */
function Day({ day }: { day: string | undefined }) {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<div className={classes.day} />}>
      <div className={classes.day}>
        <DayFilter
          day={day}
          onPick={(picked) =>
            void navigate({ to: '.', search: picked === null ? {} : { ngay: picked }, replace: true })
          }
        />
      </div>
    </Suspense>
  );
}

export function OrganizationPage() {
  const { i18n } = useLingui();
  const { organizationId } = useParams({ from: '/signed-in/to-chuc/$organizationId' });
  const { ngay: day } = useSearch({ from: '/signed-in/to-chuc/$organizationId' });
  const {
    data: { value: organization },
  } = useSuspenseQuery(organizationQuery(organizationId, day));
  return (
    <PageFrame
      title={organization.name}
      lead={<Link to={paths.organizations}>{i18n._('organizations.back')}</Link>}
      width="reading"
    >
      {organization.activeTo !== undefined && <p className={classes.closed}>{i18n._('organizations.closed')}</p>}
      <Day day={day} />
      <Facts organization={organization} day={day} />
      {day === undefined && <Actions organization={organization} />}
      {day === undefined && organization.kind !== 'GROUP' && <Documents organizationId={organizationId} />}
      <Below organizationId={organizationId} day={day} />
      <section className={classes.section}>
        <h2>{i18n._('organizations.history')}</h2>
        <History organizationId={organizationId} />
      </section>
      <WhyAllowed question={i18n._('access.why.member')} ask={accessQuery('getOrganization', organizationId)} />
    </PageFrame>
  );
}
