import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { STATE_FILTERS, type StateWord } from './filter-words';
import { formatMonth, latestMonths } from './months';
import classes from './score-filters.module.css';
import { STATE_WORDS } from './words';

const MONTHS_BACK = 13;

interface Props {
  state: StateWord;
  month: string | undefined;
}

/** They live in the address: going back, sending on and reloading keep them. */
export function ScoreFilters({ state, month }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [months] = useState(() => latestMonths(new Date(), MONTHS_BACK));
  const offered = month === undefined || months.includes(month) ? months : [...months, month];
  const go = (next: { 'trang-thai'?: string; thang?: string }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={i18n._('review.filter.state')}
        value={state}
        data={[
          ...STATE_FILTERS.map(([word, value]) => ({ value: word, label: i18n._(STATE_WORDS[value]) })),
          { value: 'tat-ca', label: i18n._('review.filter.all-states') },
        ]}
        onChange={(event) => go({ 'trang-thai': event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('review.filter.month')}
        value={month ?? ''}
        data={[
          { value: '', label: i18n._('review.filter.all-months') },
          ...offered.map((value) => ({ value, label: formatMonth(value) })),
        ]}
        onChange={(event) => go({ thang: event.currentTarget.value })}
      />
    </div>
  );
}
