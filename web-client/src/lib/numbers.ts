import type { Language } from './language';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** `95.45` → `95,5` in Vietnamese; trailing zeros are left out. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);
}

/** A ratio (`0.9545`) → `95,5 %`; the space does not break. */
export function formatPercent(ratio: number, language: Language, decimals = 1): string {
  return `${formatNumber(ratio * 100, language, decimals)}\u00A0%`;
}
