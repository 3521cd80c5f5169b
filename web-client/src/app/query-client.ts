import { MutationCache, onlineManager, QueryClient } from '@tanstack/react-query';
import { type Problem, problemOf } from '@/lib/problem';
import { showProblem } from '@/ui/notice-store';

const RETRIES = 2;

function retry(failures: number, error: unknown): boolean {
  return failures < RETRIES && problemOf(error).isPassing;
}

/**
 * The error lanes. A form shows what went wrong itself and says so with `meta: { lane: 'form' }`; every other change
 * that fails shows one notice; a page that cannot be read shows its boundary.
 */
export function createQueryClient(): QueryClient {
  // The library starts "online" even without a network, and would then lose what it should keep for later.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        if (mutation.meta?.lane !== 'form') showProblem(problemOf(error));
      },
    }),
    defaultOptions: {
      queries: {
        retry,
        staleTime: 30_000,
        // What is on the page stays there when only its renewal failed.
        throwOnError: (_error, query) => query.state.data === undefined,
      },
      mutations: { retry: false },
    },
  });
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error | Problem;
    mutationMeta: { lane?: 'form' };
  }
}
