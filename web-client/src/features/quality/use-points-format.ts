import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Language } from '@/lib/language';
import { formatNumber } from '@/lib/numbers';

/** Points as people write them: at most two decimals, with the comma in Vietnamese. */
export function usePointsFormat(): (points: number) => string {
  const { i18n } = useLingui();
  const { locale } = i18n;
  return useCallback((points) => formatNumber(points, locale as Language, 2), [locale]);
}
