import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
// Whatever page is opened: loaded before the clock of a test runs.
import '@/app/shell';
import '@/api/first-calls';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';

interface Asked {
  body: unknown;
  query: URLSearchParams;
  ifMatch: string | null;
  idempotencyKey: string | null;
}

interface Answer {
  status?: number;
  etag?: string;
  body: unknown;
}

/** What the service answers, by `GET /api/v1/…`; what is not in here is not found. */
export type Service = Record<string, (asked: Asked) => Answer>;

/** A refusal as the service words it. */
export function refusal(slug: string, status: number): Answer {
  return { status, body: { type: `/problems/${slug}`, title: slug, status } };
}

async function answerOf(service: Service, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const text = await request.text();
  const isJson = request.headers.get('Content-Type')?.includes('json') ?? false;
  const answer = service[`${request.method} ${url.pathname}`]?.({
    // A file is sent as it is.
    body: text === '' || !isJson ? undefined : (JSON.parse(text) as unknown),
    query: url.searchParams,
    ifMatch: request.headers.get('If-Match'),
    idempotencyKey: request.headers.get('Idempotency-Key'),
  });
  const { status = 200, etag, body } = answer ?? refusal('not-found', 404);
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const headers = { 'Content-Type': type, ...(etag !== undefined && { ETag: etag }) };
  return new Response(JSON.stringify(body), { status, headers });
}

/** Opens an address in the whole application, signed in, over a service that answers from the test. */
export function openApp(address: string, allowedActions: readonly string[], service: Service) {
  // jsdom lays nothing out, so nothing there scrolls.
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  const me = { accountId: 'account-1', displayName: 'Đặng Quốc Hưng', memberId: 'member-1', roles: [], allowedActions };
  const whole: Service = { 'GET /api/v1/me': () => ({ body: me, etag: '"1"' }), ...service };
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => answerOf(whole, new Request(input)));
  window.history.replaceState(null, '', address);
  const client = createQueryClient();
  render(
    <QueryClientProvider client={client}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={createAppRouter(client)} />
      </I18nProvider>
    </QueryClientProvider>,
  );
}
