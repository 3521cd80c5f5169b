import { type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { Kit } from './kit';
import { Layout } from './layout/layout';
import { ProblemPage } from './problem-page';

// What stands around and in place of every page: one file, fetched beside the entry (see vite.config.ts).
export { HomePage } from './home-page';
export { NotFoundPage } from './not-found-page';
export { ProblemPage } from './problem-page';

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
        <ProblemPage {...props} />
      </main>
    </Kit>
  );
}
