import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Organization } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import classes from './organizations-page.module.css';
import { foundQuery, organizationQuery } from './queries';
import { Tree } from './tree';
import { KIND_WORDS } from './words';

const PAUSE_MS = 300;

/** The calendar is larger than the rest of the page, which need not wait for it. */
const DayFilter = lazy(() => import('./day-filter').then((module) => ({ default: module.DayFilter })));

/** Those that stand below none of the others: where the tree that this person sees begins. */
export function tops(organizations: readonly Organization[]): Organization[] {
  const ids = new Set(organizations.map(({ id }) => id));
  return organizations.filter(({ ancestors }) => !ancestors.some(({ id }) => ids.has(id)));
}

function WholeTree({ day }: { day: string | undefined }) {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const ids = [...new Set((user?.roles ?? []).map(({ organizationId }) => organizationId))];
  const read = useSuspenseQueries({ queries: ids.map((id) => organizationQuery(id)) });
  return <Tree key={day ?? ''} roots={tops(read.map(({ data }) => data.value))} day={day} />;
}

function Found({ q, day }: { q: string; day: string | undefined }) {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(foundQuery(q, day));
  if (list.data === undefined) return <PageSkeleton />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return <EmptyState>{i18n._('organizations.found.none')}</EmptyState>;
  return (
    <>
      <RowList
        isStale={list.isPlaceholderData}
        heads={[
          { label: i18n._('organizations.name'), width: 'minmax(0, 1fr)' },
          { label: i18n._('organizations.code'), width: '12rem' },
          { label: i18n._('organizations.kind'), width: '14rem' },
        ]}
      >
        {found.map(({ id, name, code, kind }) => (
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
      <LoadMore {...list} />
    </>
  );
}

function Filters({ q, day }: { q: string; day: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const go = (next: { ten?: string; ngay?: string }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  const search = useDebouncedCallback((text: string) => go({ ten: text.trim() }), PAUSE_MS);
  return (
    <div role="search" className={classes.filters}>
      <TextInput
        type="search"
        label={i18n._('organizations.search')}
        placeholder={i18n._('organizations.search.example')}
        leftSection={<IconSearch aria-hidden size="1.25em" />}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Suspense fallback={<div className={classes.day} />}>
        <DayFilter day={day} onPick={(picked) => go({ ngay: picked ?? '' })} />
      </Suspense>
    </div>
  );
}

export function OrganizationsPage() {
  const { i18n } = useLingui();
  const { ten: q = '', ngay: day } = useSearch({ from: '/signed-in/to-chuc' });
  return (
    <PageFrame
      title={i18n._('organizations.title')}
      lead={day === undefined ? undefined : i18n._('organizations.as-of', { day: formatDay(day) })}
    >
      <Filters q={q} day={day} />
      {q === '' ? <WholeTree day={day} /> : <Found q={q} day={day} />}
    </PageFrame>
  );
}
