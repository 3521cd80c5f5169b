import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Evidence, QualityScoreItem } from '@/api/generated';
import type { Language } from '@/lib/language';
import { msg } from '@/lib/message';
import { formatNumber, formatPercent } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { usePointsFormat } from './use-points-format';
import { EVIDENCE_WORDS } from './words';
import classes from './why.module.css';

/** One line that stands under the criterion: what was measured, and against what. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { i18n } = useLingui();
  const language = i18n.locale as Language;
  const { kind, measured, threshold, present = 0, base = 0, unexcused = 0 } = evidence;
  if (measured === undefined) return <>{i18n._('quality.evidence.none')}</>;
  if (kind === 'DURATION') {
    return (
      <>
        {i18n._('quality.evidence.duration.line', {
          measured: formatNumber(measured, language),
          threshold: formatNumber(threshold, language),
        })}
      </>
    );
  }
  const rate = i18n._('quality.evidence.attendance.line', {
    present,
    base,
    // The service has rounded down already, so that 89,99 never reads as 90.
    percent: formatPercent(measured / 100, language),
    threshold: formatPercent(threshold / 100, language),
  });
  return <>{unexcused === 0 ? rate : `${rate} ${i18n._('quality.evidence.unexcused', { count: unexcused })}`}</>;
}

interface Props {
  id: string;
  item: QualityScoreItem;
  meetingId: string;
}

/** Why these points are proposed: the records, whether they meet the rule, and the rule. */
export function Why({ id, item, meetingId }: Props) {
  const { i18n } = useLingui();
  const points = usePointsFormat();
  const { evidence, source, maxPoints } = item;
  return (
    <div id={id} className={classes.why}>
      {evidence === undefined ? (
        <p>{i18n._('quality.why.by-hand', { max: points(maxPoints) })}</p>
      ) : (
        <>
          <p>
            <strong>{i18n._(EVIDENCE_WORDS[evidence.kind])}</strong> <EvidenceLine evidence={evidence} />
          </p>
          <p>
            {i18n._(evidence.met ? msg('quality.why.met') : msg('quality.why.not-met'), {
              points: points(evidence.proposedPoints),
            })}
          </p>
          {evidence.kind === 'ATTENDANCE' && (
            <p>
              <Link to={paths.meetingAttendance} params={{ meetingId }}>
                {i18n._('quality.why.see-attendance')}
              </Link>
            </p>
          )}
        </>
      )}
      {source !== undefined && <p className={classes.source}>{i18n._('quality.why.source', { source })}</p>}
    </div>
  );
}
