import type { QueryClient } from '@tanstack/react-query';
import { onSessionLost } from '@/api/session-lost';
import { dropAllDrafts } from '@/lib/device-drafts';
import { signInAddress, signOutAddress } from '@/lib/paths';
import { CLIENT_SLUGS, Problem } from '@/lib/problem';
import { currentUserQuery } from './current-user';

const ATTEMPT_KEY = 'nenep.sign-in-at';
/** Coming back unknown so soon means that the browser did not keep the session: trying again would go in circles. */
const CIRCLE_MS = 10_000;

function lastAttempt(): number {
  try {
    return Number(sessionStorage.getItem(ATTEMPT_KEY) ?? 0);
  } catch {
    return 0;
  }
}

function rememberAttempt(): void {
  try {
    sessionStorage.setItem(ATTEMPT_KEY, String(Date.now()));
  } catch {
    // Without storage there is no guard against circles, and signing in works all the same.
  }
}

/** Leaves for the sign-in page; what comes after the call must wait for the page to go. */
export function signIn(returnTo: string): void {
  rememberAttempt();
  window.location.assign(signInAddress(returnTo));
}

/** As `signIn`, where nobody clicked: the guard of a page that needs a user. */
export function signInOnce(returnTo: string): void {
  if (Date.now() - lastAttempt() < CIRCLE_MS) {
    throw new Problem({ slug: CLIENT_SLUGS.signInNotKept, status: 401 });
  }
  signIn(returnTo);
}

/** Ends the session in the service and in the identity server; nothing of the user stays in this page. */
export function signOut(client: QueryClient): void {
  client.clear();
  dropAllDrafts();
  window.location.assign(signOutAddress);
}

/** A session that ends while somebody works sends them to sign in and back to where they were. */
export function watchSession(client: QueryClient): () => void {
  return onSessionLost(() => {
    const wasSignedIn = Boolean(client.getQueryData(currentUserQuery.queryKey));
    if (!wasSignedIn) return;
    client.setQueryData(currentUserQuery.queryKey, null);
    const { pathname, search, hash } = window.location;
    signIn(pathname + search + hash);
  });
}
