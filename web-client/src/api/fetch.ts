import { CLIENT_SLUGS, Problem } from '@/lib/problem';
import { problemFrom } from './problem-response';
import { announceSessionLost } from './session-lost';

function prepared(request: Request): Request {
  const headers = new Headers(request.headers);
  // A form on another site cannot send this header, so a call by cookie is known to be ours.
  headers.set('X-Nenep-Client', 'web');
  headers.set('Accept-Language', document.documentElement.lang);
  return new Request(request, { headers, credentials: 'same-origin' });
}

async function answered(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    // Cancelled by us, as a page was left: not a problem to show.
    if (request.signal.aborted) throw error;
    throw new Problem({ slug: CLIENT_SLUGS.network, status: 0 }, { cause: error });
  }
}

/** The one way to the service: every call goes through here, and what is not a success is thrown as a `Problem`. */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await answered(prepared(new Request(input, init)));
  if (response.ok) return response;
  if (response.status === 401) announceSessionLost();
  throw await problemFrom(response);
}
