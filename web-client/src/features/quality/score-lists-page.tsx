import { useLingui } from '@lingui/react';
import { useSearch } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { PageFrame } from '@/ui/page-frame';
import { stateOfWord, stateWordOf } from './filter-words';
import { monthOf } from './months';
import { ScoreFilters } from './score-filters';
import { ScoreList } from './score-list';

/** The superior committee's queue. */
export function ReviewsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/signed-in/duyet' });
  const state = stateWordOf(search['trang-thai'], 'cho-duyet');
  const month = monthOf(search.thang);
  return (
    <PageFrame title={i18n._('review.title')} lead={i18n._('review.lead')}>
      <ScoreFilters state={state} month={month} />
      <ScoreList
        to={paths.review}
        filter={{ state: stateOfWord(state), month }}
        empty={state === 'cho-duyet' ? i18n._('review.empty') : i18n._('review.empty-filter')}
      />
    </PageFrame>
  );
}

/** The same list for those who look and do not decide. */
export function ResultsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/signed-in/ket-qua' });
  const state = stateWordOf(search['trang-thai'], 'tat-ca');
  const month = monthOf(search.thang);
  return (
    <PageFrame title={i18n._('review.results.title')} lead={i18n._('review.results.lead')}>
      <ScoreFilters state={state} month={month} />
      <ScoreList
        to={paths.result}
        filter={{ state: stateOfWord(state), month }}
        empty={i18n._('review.empty-filter')}
      />
    </PageFrame>
  );
}
