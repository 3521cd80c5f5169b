import { useLingui } from '@lingui/react';
import type { QualityScore } from '@/api/generated';
import { formatMonth } from './months';
import { accessQuery } from '@/session/access';
import { WhyAllowed } from '@/ui/why-allowed';
import classes from './sheet-head.module.css';
import { STATE_WORDS } from './words';

/** Which sheet this is: its month, its criteria, its state. */
export function SheetHead({ score }: { score: QualityScore }) {
  const { i18n } = useLingui();
  const { month, criteriaSetCode, organizationId, state } = score;
  return (
    <p className={classes.head}>
      <strong>{i18n._(STATE_WORDS[state])}</strong>{' '}
      {i18n._('quality.sheet.of', { month: formatMonth(month), criteria: criteriaSetCode })}{' '}
      <WhyAllowed question={i18n._('access.why.sheet')} ask={accessQuery('getQualityScore', organizationId)} />
    </p>
  );
}
