import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { formatDay, dayOf } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { PageFrame } from '@/ui/page-frame';
import { monthOf } from './months';
import { sheetQuery } from './queries';
import { ReadSheet } from './read-sheet';
import { ReviewSheet } from './review-sheet';
import { SheetFacts } from './sheet-facts';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';

interface Props {
  scoreId: string;
  /** The filter of the list that one came from. */
  month: string | undefined;
  back: typeof paths.reviews | typeof paths.results;
}

function SheetPage({ scoreId, month, back }: Props) {
  const { i18n } = useLingui();
  const { data: sheet } = useSuspenseQuery(sheetQuery(scoreId));
  const score = sheet.value;
  const canDecide = score.allowedActions.includes('confirmQualityScore');
  return (
    <PageFrame
      title={score.organizationName}
      lead={
        <>
          {i18n._('review.sheet.lead', { day: formatDay(dayOf(score.meetingPlannedStart)) })}{' '}
          <Link to={paths.meeting} params={{ meetingId: score.meetingId }}>
            {i18n._('review.sheet.meeting')}
          </Link>
          {' · '}
          <Link to={back} search={{ thang: month }}>
            {i18n._('review.sheet.back')}
          </Link>
        </>
      }
    >
      <SheetHead score={score} />
      <SheetFacts score={score} isDecider={canDecide} />
      {canDecide && back === paths.reviews ? (
        // What was typed for one sheet must not stand in the next.
        <ReviewSheet key={score.id} score={score} month={month} />
      ) : (
        <>
          <ReadSheet score={score} />
          <SheetFoot score={score} />
        </>
      )}
    </PageFrame>
  );
}

export function ReviewPage() {
  const { scoreId } = useParams({ from: '/signed-in/duyet/$scoreId' });
  const { thang } = useSearch({ from: '/signed-in/duyet/$scoreId' });
  return <SheetPage scoreId={scoreId} month={monthOf(thang)} back={paths.reviews} />;
}

export function ResultPage() {
  const { scoreId } = useParams({ from: '/signed-in/ket-qua/$scoreId' });
  const { thang } = useSearch({ from: '/signed-in/ket-qua/$scoreId' });
  return <SheetPage scoreId={scoreId} month={monthOf(thang)} back={paths.results} />;
}
