import { useLingui } from '@lingui/react';
import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { formatDay } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { Dialog } from './dialog';
import { PageSkeleton } from './page-skeleton';
import { ProblemNotice } from './problem-notice';
import { roleWord } from './role-words';
import classes from './why-allowed.module.css';

interface Explanation {
  reason: 'BY_ROLE' | 'PERSONALLY_CONCERNED' | 'ROLE_NOT_ENOUGH';
  by?: {
    role: string;
    organizationId: string;
    organizationName: string;
    validFrom: string;
    validTo?: string;
    reason?: string;
    givenByName?: string;
    delegatedByName?: string;
  };
  organizationId: string;
  permittedRoles: readonly string[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- every key of a query is as good as another
export type AskAccess = UseQueryOptions<any, Error, Explanation, any>;

function ByRole({ by, isAbove }: { by: NonNullable<Explanation['by']>; isAbove: boolean }) {
  const { i18n } = useLingui();
  const { role, organizationName, validFrom, validTo, reason, givenByName, delegatedByName } = by;
  const from = formatDay(validFrom);
  return (
    <>
      <p>
        <strong>{i18n._('access.why.by-role', { role: i18n._(roleWord(role)), place: organizationName })}</strong>
      </p>
      {isAbove && <p>{i18n._('access.why.from-above')}</p>}
      {delegatedByName !== undefined && <p>{i18n._('access.why.stands-in', { name: delegatedByName })}</p>}
      <p>
        {validTo === undefined
          ? i18n._('access.why.since', { from })
          : i18n._('access.why.between', { from, to: formatDay(validTo) })}
      </p>
      <p>
        {givenByName === undefined
          ? i18n._('access.why.from-start')
          : i18n._('access.why.given-by', { name: givenByName })}
      </p>
      {reason !== undefined && <p>{i18n._('access.why.because', { reason })}</p>}
    </>
  );
}

function Answer({ explanation }: { explanation: Explanation }) {
  const { i18n } = useLingui();
  const { reason, by, organizationId, permittedRoles } = explanation;
  if (by) return <ByRole by={by} isAbove={by.organizationId !== organizationId} />;
  if (reason === 'PERSONALLY_CONCERNED') return <p>{i18n._('access.why.personal')}</p>;
  return (
    <>
      <p>{i18n._('access.why.not')}</p>
      {permittedRoles.length > 0 && (
        <p>
          {i18n._('access.why.for-roles', { roles: permittedRoles.map((role) => i18n._(roleWord(role))).join(', ') })}
        </p>
      )}
    </>
  );
}

interface Props {
  ask: AskAccess;
  question: string;
  onClose: () => void;
}

export function WhyAllowedDialog({ ask, question, onClose }: Props) {
  const { i18n } = useLingui();
  const { data, error } = useQuery({ ...ask, throwOnError: false });
  return (
    <Dialog title={question} onClose={onClose} centered>
      <div className={classes.lines}>
        {data && <Answer explanation={data} />}
        {error && <ProblemNotice problem={problemOf(error)} />}
        {!data && !error && <PageSkeleton />}
        <p className={classes.soft}>{i18n._('access.why.always')}</p>
      </div>
    </Dialog>
  );
}
