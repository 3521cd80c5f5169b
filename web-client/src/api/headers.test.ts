import { expect, it, vi } from 'vitest';
import { ifMatch, newIdempotencyKey, versioned } from './headers';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('keeps the version beside the value and names it in a change', async () => {
  const response = new Response(null, { headers: { ETag: '"7"' } });
  const seen = await versioned(Promise.resolve({ data: { id: 1 }, response }));
  expect(seen).toEqual({ value: { id: 1 }, etag: '"7"' });
  expect(ifMatch(seen)).toEqual({ 'If-Match': '"7"' });
});

it('makes a key with and without randomUUID', () => {
  expect(newIdempotencyKey()).toMatch(UUID);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newIdempotencyKey()).toMatch(UUID);
  vi.unstubAllGlobals();
});
