import { useRef } from 'react';
import { newIdempotencyKey } from '@/api/headers';

/** The same key as long as the same words are sent: a second press after a lost answer gives nothing twice. */
export function useKeyFor() {
  const made = useRef<{ body: string; key: string }>(undefined);
  return (body: unknown): string => {
    const text = JSON.stringify(body);
    if (made.current?.body !== text) made.current = { body: text, key: newIdempotencyKey() };
    return made.current.key;
  };
}
