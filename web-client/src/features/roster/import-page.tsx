import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { RosterImport } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { PrimaryLink } from '@/ui/link-button';
import { accessQuery } from '@/session/access';
import { PageFrame } from '@/ui/page-frame';
import { WhyAllowed } from '@/ui/why-allowed';
import { ColumnsForm } from './columns-form';
import { importQuery } from './queries';
import { Result } from './result';
import classes from './roster.module.css';
import { FAILURE_WORDS, isBusy, OTHER_FAILURE, proposalOfSlug, STATE_WORDS } from './words';

function JobProgress({ roster: { state, done, total } }: { roster: RosterImport }) {
  const { i18n } = useLingui();
  return (
    <div className={classes.section} role="status">
      <p className={classes.text}>{i18n._(STATE_WORDS[state])}</p>
      <progress
        className={classes.progress}
        aria-label={i18n._(STATE_WORDS[state])}
        max={total === 0 ? undefined : total}
        value={total === 0 ? undefined : done}
      />
      <p className={classes.hint}>
        {total === 0 ? i18n._('roster.progress.begins') : i18n._('roster.progress', { done, total })}
      </p>
    </div>
  );
}

function Failure({ roster: { failure, failureRow } }: { roster: RosterImport }) {
  const { i18n } = useLingui();
  if (failure === undefined) return null;
  return (
    <p className={classes.failure} role="alert">
      {failureRow !== undefined && i18n._('roster.refused.row', { row: failureRow })}
      {i18n._(FAILURE_WORDS[failure] ?? OTHER_FAILURE)}
    </p>
  );
}

function Content({ importId }: { importId: string }) {
  const { i18n } = useLingui();
  const { data: seen } = useSuspenseQuery(importQuery(importId));
  const search = useSearch({ from: '/signed-in/doi-chieu/$importId' });
  const { state } = seen.value;
  if (isBusy(state)) return <JobProgress roster={seen.value} />;
  if (state === 'FAILED' || state === 'EXPIRED') {
    return (
      <>
        <Failure roster={seen.value} />
        <EmptyState action={<PrimaryLink to={paths.rosterImports}>{i18n._('roster.again')}</PrimaryLink>}>
          {state === 'FAILED' ? i18n._('roster.failed.about') : i18n._('roster.expired.about')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Failure roster={seen.value} />
      {state === 'COLUMNS_NEEDED' ? (
        <ColumnsForm seen={seen} />
      ) : (
        <Result seen={seen} proposal={proposalOfSlug(search.loai)} onlyPending={search.loc === 'chua-quyet'} />
      )}
    </>
  );
}

export function RosterImportPage() {
  const { i18n } = useLingui();
  const { importId } = useParams({ from: '/signed-in/doi-chieu/$importId' });
  const { data: seen } = useSuspenseQuery(importQuery(importId));
  const { fileName, organizationId, organizationName, createdAt, createdByName, state } = seen.value;
  return (
    <PageFrame
      title={fileName}
      lead={
        <>
          {i18n._('roster.import.lead', { organization: organizationName, name: createdByName })}{' '}
          {formatDateTime(createdAt)} · {i18n._(STATE_WORDS[state])} ·{' '}
          <Link to={paths.rosterImports}>{i18n._('roster.back')}</Link>
        </>
      }
    >
      <Content importId={importId} />
      <WhyAllowed question={i18n._('access.why.member')} ask={accessQuery('getRosterImport', organizationId)} />
    </PageFrame>
  );
}
