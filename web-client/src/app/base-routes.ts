import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CurrentUser, currentUserQuery } from '@/session/current-user';
import { signInOnce } from '@/session/sign-in';

export const shell = () => import('./shell');

interface Context {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<Context>()({
  beforeLoad: async ({ context }) => ({
    user: await context.queryClient.ensureQueryData(currentUserQuery),
  }),
  component: lazyRouteComponent(shell, 'Shell'),
  errorComponent: lazyRouteComponent(shell, 'ShellProblem'),
});

/** The parent of every page that needs a person; who is not signed in comes back to the page afterwards. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }): Promise<{ user: CurrentUser }> => {
    if (context.user) return { user: context.user };
    signInOnce(location.href);
    // The page is being left: nothing below may load meanwhile.
    return new Promise(() => {});
  },
});
