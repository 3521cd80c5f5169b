import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type ServerText, TextSaver, type TextSource } from '@/lib/text-saver';
import { currentUserQuery } from '@/session/current-user';

/** One text that is saved while it is typed. */
export function useTextSaver(server: ServerText, source: Omit<TextSource, 'owner'>): TextSaver {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  // On a phone that two people share, nobody sends the other's words.
  const [saver] = useState(() => TextSaver.of(server, { owner: user?.accountId ?? '', ...source }));
  useEffect(() => saver.open(), [saver]);
  return saver;
}
