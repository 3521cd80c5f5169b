import { i18n, type Messages } from '@lingui/core';
import type { config as configType } from 'zod/mini';
import type { Language } from '@/lib/language';
import { rememberLanguage } from './preferences';

interface Texts {
  messages: Messages;
  /** What the form checks say of a field. */
  formChecks: Parameters<typeof configType>[0];
}

/** Files of their own: nobody needs both, and texts grow with every page. */
const load: Record<Language, () => Promise<Texts>> = {
  vi: async () => {
    const [{ messages }, { default: zod }] = await Promise.all([
      import('@/locales/vi.po'),
      import('zod/v4/locales/vi.js'),
    ]);
    return { messages, formChecks: zod() };
  },
  en: async () => {
    const [{ messages }, { default: zod }] = await Promise.all([
      import('@/locales/en.po'),
      import('zod/v4/locales/en.js'),
    ]);
    return { messages, formChecks: zod() };
  },
};

export async function setLanguage(language: Language): Promise<void> {
  // The library of the form checks is large, and the page can stand before it is there.
  const [{ messages, formChecks }, { config }] = await Promise.all([load[language](), import('./form-checks')]);
  config(formChecks);
  i18n.loadAndActivate({ locale: language, messages });
  rememberLanguage(language);
}

/** For the start: a page in Vietnamese is better than none. */
export async function startLanguage(language: Language): Promise<void> {
  await setLanguage(language).catch(() => setLanguage('vi'));
}
