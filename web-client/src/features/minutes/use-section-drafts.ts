import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Minutes, type MinutesSection, updateMinutesSection } from '@/api/generated';
import type { Versioned } from '@/api/headers';
import { dropDraft, keepDraft, readDraft } from '@/lib/device-drafts';
import { currentUserQuery } from '@/session/current-user';
import { minutesQuery } from './queries';
import { SectionDraft } from './section-draft';

function sectionOf(minutes: Minutes | undefined, key: string): MinutesSection {
  const found = minutes?.sections.find((section) => section.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
}

function withSection(minutes: Versioned<Minutes>, saved: MinutesSection): Versioned<Minutes> {
  const { value } = minutes;
  return {
    // The next step asks anew: its version is that of all sections together.
    ...minutes,
    value: {
      ...value,
      state: saved.minutesState,
      sections: value.sections.map((section) => (section.key === saved.key ? saved : section)),
    },
  };
}

function createDraft(client: QueryClient, meetingId: string, owner: string, section: MinutesSection): SectionDraft {
  const query = minutesQuery(meetingId);
  const place = `minutes.${meetingId}.${section.key}`;
  return new SectionDraft(section, {
    send: async (text, etag, pasted) => {
      const { data } = await updateMinutesSection({
        path: { meetingId, sectionKey: section.key },
        headers: { 'If-Match': etag },
        body: { text, ...(pasted && { pasted }) },
      });
      client.setQueryData(query.queryKey, (seen) => seen && withSection(seen, data));
      return data;
    },
    read: async () => sectionOf((await client.fetchQuery({ ...query, staleTime: 0 })).value, section.key),
    device: {
      read: () => readDraft(owner, place),
      keep: (draft) => void keepDraft(owner, place, draft),
      drop: () => dropDraft(owner, place),
    },
  });
}

/** The drafts of all sections, for as long as the page is open. */
export class SectionDrafts {
  readonly bySection: ReadonlyMap<string, SectionDraft>;

  constructor(drafts: ReadonlyMap<string, SectionDraft>) {
    this.bySection = drafts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const ends = [...this.bySection.values()].map((draft) => draft.subscribe(listener));
    return () => ends.forEach((end) => end());
  };

  readonly hasUnsaved = (): boolean => [...this.bySection.values()].some((draft) => draft.hasUnsaved);

  /** True when the service has every word. */
  readonly flush = async (): Promise<boolean> => {
    const all = await Promise.all([...this.bySection.values()].map((draft) => draft.flush()));
    return all.every(Boolean);
  };
}

/** Changes with the first letter and with the last save, and not with every letter: the page is not drawn anew by typing. */
export function useHasUnsaved(drafts: SectionDrafts): boolean {
  return useSyncExternalStore(drafts.subscribe, drafts.hasUnsaved);
}

export function useSectionDrafts(meetingId: string, sections: readonly MinutesSection[]): SectionDrafts {
  const client = useQueryClient();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const owner = user?.accountId ?? '';
  const keys = sections.map(({ key }) => key).join();
  // Made once for the page: what others write comes in by `follow`.
  const drafts = useMemo(
    () => new SectionDrafts(new Map(sections.map((one) => [one.key, createDraft(client, meetingId, owner, one)]))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client, meetingId, owner, keys],
  );
  useEffect(() => {
    for (const section of sections) drafts.bySection.get(section.key)?.follow(section);
  }, [drafts, sections]);
  useEffect(() => {
    const flush = () => void drafts.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [drafts]);
  return drafts;
}
