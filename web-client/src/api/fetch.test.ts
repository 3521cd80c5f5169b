import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem';
import { apiFetch } from './fetch';
import { onSessionLost } from './session-lost';

const ADDRESS = 'http://localhost/api/v1/meetings';

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
}

async function refusal(): Promise<Problem> {
  const error: unknown = await apiFetch(ADDRESS).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error('not refused with a problem');
  return error;
}

describe('a call', () => {
  it('says that it is ours, in which language, and keeps what it was given', async () => {
    const fetched = answer(200, {});
    await apiFetch(ADDRESS, { method: 'PUT', body: '{}', headers: { 'If-Match': '"7"' } });
    const request = fetched.mock.calls[0]?.[0] as Request;
    expect(request.method).toBe('PUT');
    expect(request.credentials).toBe('same-origin');
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'x-nenep-client': 'web',
      'accept-language': 'vi',
      'if-match': '"7"',
    });
  });

  it('that is refused throws the problem with its slug and violations', async () => {
    const violations = [{ field: 'title', in: 'body', message: 'không được để trống' }];
    answer(400, { type: 'https://nenep.vn/problems/invalid-request', requestId: 'r-1', violations });
    expect(await refusal()).toMatchObject({ slug: 'invalid-request', status: 400, requestId: 'r-1', violations });
  });

  it('that is answered with a page of something else is a problem too', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>', { status: 502 }));
    expect(await refusal()).toMatchObject({ slug: 'unreadable-answer', status: 502, isPassing: true });
  });

  it('without a network is a problem that passes', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await refusal()).toMatchObject({ slug: 'network', status: 0, isPassing: true });
  });

  it('without a session tells that it is lost', async () => {
    const lost = vi.fn<() => void>();
    const stop = onSessionLost(lost);
    answer(401, { type: '/problems/unauthenticated' });
    await refusal();
    stop();
    expect(lost).toHaveBeenCalledOnce();
  });
});
