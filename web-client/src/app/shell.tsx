import { type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { problemOf } from '@/lib/problem';
import { Kit } from './kit';
import { Layout } from './layout/layout';
import { ProblemPage } from './problem-page';

// What stands around and in place of every page: one file, fetched beside the entry (see vite.config.ts).
export { HomePage } from './home-page';
export { NotFoundPage } from './not-found-page';
export { ProblemPage } from './problem-page';

/** Signed in as somebody whom the service does not know yet. */
const NOT_LINKED = 'account-not-linked';

const AcceptPage = lazy(async () => ({ default: (await import('@/features/access/accept-page')).AcceptPage }));

export function Shell() {
  return (
    <Kit>
      <Layout>
        <Outlet />
      </Layout>
    </Kit>
  );
}

/** In place of the whole shell, when not even the current user could be read. */
export function ShellProblem(props: ErrorComponentProps) {
  return (
    <Kit>
      <main>
        {problemOf(props.error).slug === NOT_LINKED ? (
          <Suspense>
            <AcceptPage />
          </Suspense>
        ) : (
          <ProblemPage {...props} />
        )}
      </main>
    </Kit>
  );
}
