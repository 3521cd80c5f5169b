import type { I18n } from '@lingui/core';
import { msg } from '@/lib/message';
import type { Problem } from '@/lib/problem';

export interface ProblemText {
  title: string;
  /** What to do about it; the service's own words where we have none. */
  advice: string | undefined;
}

/** The one place that puts a problem into words. A slug that is not in the catalogues speaks with the service's detail. */
export function problemText(i18n: I18n, problem: Problem): ProblemText {
  const title = `problem.${problem.slug}.title`;
  if (title in i18n.messages) {
    return { title: i18n._(title), advice: i18n._(`problem.${problem.slug}.what-to-do`) };
  }
  return { title: problem.title ?? i18n._(msg('problem.unknown')), advice: problem.detail };
}
