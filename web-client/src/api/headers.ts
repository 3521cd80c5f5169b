/** What the service answered, with the version to name when changing it. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/**
 * Keeps the ETag of an answer beside its body, because a change must name the version that the person saw:
 * `queryFn: ({ signal }) => versioned(getMeeting({ path, signal }))`.
 */
export async function versioned<T>(call: Promise<{ data: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await call;
  return { value: data, etag: response.headers.get('ETag') ?? '' };
}

/** The header that makes a change fail with `stale-version` when somebody else was quicker. */
export function ifMatch(seen: { etag: string }): { 'If-Match': string } {
  return { 'If-Match': seen.etag };
}

/**
 * Made once, at the click, and kept with what is sent: sending it again then changes nothing twice.
 * `crypto.randomUUID` is missing on old phones and on plain HTTP.
 */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function idempotencyKey(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
