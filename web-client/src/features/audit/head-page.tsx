import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditHead, DailyAuditHead } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import type { Language } from '@/lib/language';
import { formatNumber } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import classes from './head-page.module.css';
import { headQuery } from './queries';
import { inFours } from './words';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Code({ hash }: { hash: string }) {
  return <span className={classes.code}>{inFours(hash)}</span>;
}

function Newest({ head }: { head: AuditHead }) {
  const { i18n } = useLingui();
  return (
    <section>
      <h2>{i18n._('audit.head.newest')}</h2>
      <dl className={classes.facts}>
        <Fact label={i18n._('audit.head.number')}>{formatNumber(head.sealNumber, i18n.locale as Language)}</Fact>
        <Fact label={i18n._('audit.head.time')}>{formatDateTime(head.takenAt)}</Fact>
        <Fact label={i18n._('audit.head.code')}>
          <Code hash={head.hash} />
        </Fact>
      </dl>
      <p className={classes.screenOnly}>
        <Button
          variant="default"
          leftSection={<IconPrinter aria-hidden size="1.25em" />}
          onClick={() => window.print()}
        >
          {i18n._('audit.head.print')}
        </Button>
      </p>
    </section>
  );
}

function Days({ heads }: { heads: readonly DailyAuditHead[] }) {
  const { i18n } = useLingui();
  if (heads.length === 0) return <p>{i18n._('audit.head.no-days')}</p>;
  return (
    <ul className={classes.days}>
      {heads.map(({ takenAt, sealNumber, hash }) => (
        <li key={takenAt} className={classes.day}>
          <div>
            {i18n._('audit.head.day', {
              when: formatDateTime(takenAt),
              entries: formatNumber(sealNumber, i18n.locale as Language),
            })}
          </div>
          <Code hash={hash} />
        </li>
      ))}
    </ul>
  );
}

/** The newest seal, to be printed and filed: paper is what nobody who keeps the database can change. */
export function HeadPage() {
  const { i18n } = useLingui();
  const { data: head } = useQuery(headQuery);
  return (
    <PageFrame title={i18n._('audit.head.title')} lead={i18n._('audit.head.lead')} width="reading">
      <p className={classes.screenOnly}>
        <Link to={paths.audit}>{i18n._('audit.head.back')}</Link>
      </p>
      {head === undefined && <PageSkeleton />}
      {head?.sealNumber === 0 && <EmptyState>{i18n._('audit.head.none')}</EmptyState>}
      {head !== undefined && head.sealNumber > 0 && (
        <>
          <Newest head={head} />
          <section>
            <h2>{i18n._('audit.head.days')}</h2>
            <Days heads={head.dailyHeads} />
          </section>
        </>
      )}
    </PageFrame>
  );
}
