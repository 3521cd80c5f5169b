import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { currentUserQuery } from '@/session/current-user';
import { type ServerText, TextSaver } from './text-saver';

interface Source {
  send: (text: string, etag: string) => Promise<ServerText>;
  read: () => Promise<ServerText>;
}

/** One text that is saved while it is typed, also when the page is left and when the network is back. */
export function useTextSaver(key: string, server: ServerText, source: Source): TextSaver {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  // On a phone that two people share, nobody sends the other's words.
  const [saver] = useState(() => new TextSaver(server, { key: `${user?.accountId ?? ''}.${key}`, ...source }));
  useEffect(() => saver.use(source));
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return saver;
}
