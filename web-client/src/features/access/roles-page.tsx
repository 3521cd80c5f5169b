import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { OrganizationSummary, Role, RoleAssignment } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { roleWord } from '@/ui/role-words';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import classes from './access.module.css';
import { daysFromToday } from './days';
import { organizationsQuery, type RoleFilter, rolesQuery } from './queries';
import { ReviewNotice } from './review-notice';
import { RoleDays } from './role-days';
import { ROLES_OF_PEOPLE } from './words';

/** A role whose last day lies within this time is looked at. */
const NEAR_DAYS = 30;

const ALL_ROLES: readonly Role[] = [...ROLES_OF_PEOPLE, 'INTEGRATION'];
const WHICH = { 'con-hieu-luc': 'current', 'sap-het': 'ending', 'tat-ca': 'all' } as const;

function Row({ role }: { role: RoleAssignment }) {
  const { i18n } = useLingui();
  const { id, accountName, organizationName, delegatedByName, lastUsedOn } = role;
  return (
    <li>
      <Link to={paths.role} params={{ assignmentId: id }} className={rowClass}>
        <Cell kind="main">{accountName}</Cell>
        <Cell kind="detail">
          {delegatedByName === undefined
            ? i18n._(roleWord(role.role))
            : i18n._('access.stands-in-short', { role: i18n._(roleWord(role.role)), name: delegatedByName })}
        </Cell>
        <Cell kind="detail" ownLine>
          {organizationName}
        </Cell>
        <Cell kind="detail" ownLine>
          <RoleDays role={role} />
        </Cell>
        <Cell kind="wide">{lastUsedOn === undefined ? i18n._('access.never-used') : formatDay(lastUsedOn)}</Cell>
      </Link>
    </li>
  );
}

function Roles({ filter }: { filter: RoleFilter }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(rolesQuery(filter));
  if (list.data === undefined) return <PageSkeleton />;
  const roles = list.data.pages.flatMap(({ items }) => items);
  if (roles.length === 0) {
    return (
      <EmptyState>{filter.which === 'ending' ? i18n._('access.empty-ending') : i18n._('access.empty')}</EmptyState>
    );
  }
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('access.column.person'), width: 'minmax(0, 1fr)' },
          { label: i18n._('access.column.role'), width: 'minmax(0, 1fr)' },
          { label: i18n._('access.column.place'), width: 'minmax(0, 1.2fr)' },
          { label: i18n._('access.column.days'), width: '13rem' },
          { label: i18n._('access.column.used'), width: '8rem' },
        ]}
      >
        {roles.map((role) => (
          <Row key={role.id} role={role} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

function Filters({ search, places }: { search: Record<string, string>; places: readonly OrganizationSummary[] }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const go = (next: Record<string, string>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div role="search" className={classes.filters}>
      {places.length > 1 && (
        <NativeSelect
          label={i18n._('access.filter.place')}
          value={search['to-chuc'] ?? ''}
          data={[
            { value: '', label: i18n._('access.filter.all-places') },
            ...places.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => go({ 'to-chuc': event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={i18n._('access.filter.role')}
        value={search['vai-tro'] ?? ''}
        data={[
          { value: '', label: i18n._('access.filter.all-roles') },
          ...ALL_ROLES.map((role) => ({ value: role, label: i18n._(roleWord(role)) })),
        ]}
        onChange={(event) => go({ 'vai-tro': event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('access.filter.which')}
        value={search['loc'] ?? 'con-hieu-luc'}
        data={[
          { value: 'con-hieu-luc', label: i18n._('access.filter.current') },
          { value: 'sap-het', label: i18n._('access.filter.ending', { days: NEAR_DAYS }) },
          { value: 'tat-ca', label: i18n._('access.filter.all') },
        ]}
        onChange={(event) => go({ loc: event.currentTarget.value })}
      />
    </div>
  );
}

/** Who holds which role: the list to look through once a quarter. */
export function RolesPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/signed-in/phan-quyen' }) as Record<string, string>;
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: places = [] } = useQuery({ ...organizationsQuery, throwOnError: false });
  const may = new Set(user?.allowedActions);
  const filter: RoleFilter = {
    organizationId: search['to-chuc'],
    role: ALL_ROLES.find((role) => role === search['vai-tro']),
    which: WHICH[search['loc'] as keyof typeof WHICH] ?? 'current',
    endsBy: daysFromToday(NEAR_DAYS),
  };
  const reviewed = search['to-chuc'] || user?.roles.find((held) => held.role === 'ADMINISTRATOR')?.organizationId;
  const isSecretary = user?.roles.some(({ role }) => role === 'CELL_SECRETARY');
  return (
    <PageFrame title={i18n._('access.title')} lead={i18n._('access.lead')}>
      <div className={classes.buttons}>
        {may.has('createRoleAssignment') && <PrimaryLink to={paths.giveRole}>{i18n._('access.give')}</PrimaryLink>}
        {may.has('createInvitation') && <LinkButton to={paths.invite}>{i18n._('access.invite')}</LinkButton>}
        {may.has('listInvitations') && <LinkButton to={paths.invitations}>{i18n._('access.invitations')}</LinkButton>}
        {isSecretary && <PrimaryLink to={paths.standIn}>{i18n._('access.delegate')}</PrimaryLink>}
      </div>
      {may.has('confirmAccessReview') && reviewed !== undefined && <ReviewNotice organizationId={reviewed} />}
      <Filters search={search} places={places} />
      <Roles filter={filter} />
    </PageFrame>
  );
}
