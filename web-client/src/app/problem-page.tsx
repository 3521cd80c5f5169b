import { useLingui } from '@lingui/react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { problemOf } from '@/lib/problem';
import { PageFrame } from '@/ui/page-frame';
import { ProblemNotice } from '@/ui/problem-notice';

/** The boundary of a page: the navigation around it goes on working. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { i18n } = useLingui();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();

  // Without this the library would show the old failure instead of asking again.
  useEffect(() => queries.reset(), [queries]);

  function retry() {
    reset();
    void router.invalidate();
  }

  return (
    <PageFrame title={i18n._('problem.page-title')} width="reading">
      <ProblemNotice problem={problemOf(error)} onRetry={retry} />
    </PageFrame>
  );
}
