import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Minutes, type MinutesSection, updateMinutesSection } from '@/api/generated';
import type { Versioned } from '@/api/headers';
import { type ServerText, TextSaver } from '@/lib/text-saver';
import { currentUserQuery } from '@/session/current-user';
import { minutesQuery } from './queries';

export function sectionText({ text, etag, savedByName, savedAt }: MinutesSection): ServerText {
  return { text, etag, byName: savedByName, at: savedAt };
}

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

function createSaver(client: QueryClient, meetingId: string, owner: string, section: MinutesSection): TextSaver {
  const query = minutesQuery(meetingId);
  return TextSaver.of(sectionText(section), {
    owner,
    place: `minutes.${meetingId}.${section.key}`,
    send: async (text, etag, pasted) => {
      const { data } = await updateMinutesSection({
        path: { meetingId, sectionKey: section.key },
        headers: { 'If-Match': etag },
        body: { text, ...(pasted && { pasted }) },
      });
      client.setQueryData(query.queryKey, (seen) => seen && withSection(seen, data));
      return sectionText(data);
    },
    read: async () => sectionText(sectionOf((await client.fetchQuery({ ...query, staleTime: 0 })).value, section.key)),
  });
}

/** The drafts of all sections, for as long as the page is open. */
export class SectionDrafts {
  readonly bySection: ReadonlyMap<string, TextSaver>;

  constructor(savers: ReadonlyMap<string, TextSaver>) {
    this.bySection = savers;
  }

  readonly open = (): (() => void) => this.#each((saver) => saver.open());

  readonly subscribe = (listener: () => void): (() => void) => this.#each((saver) => saver.subscribe(listener));

  readonly hasUnsaved = (): boolean => [...this.bySection.values()].some((saver) => saver.hasUnsaved);

  /** True when the service has every word. */
  readonly flush = async (): Promise<boolean> => {
    const all = await Promise.all([...this.bySection.values()].map((saver) => saver.flush()));
    return all.every(Boolean);
  };

  #each(begin: (saver: TextSaver) => () => void): () => void {
    const ends = [...this.bySection.values()].map(begin);
    return () => ends.forEach((end) => end());
  }
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
  // Made once for the page: what others write comes in by the fields.
  const drafts = useMemo(
    () => new SectionDrafts(new Map(sections.map((one) => [one.key, createSaver(client, meetingId, owner, one)]))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client, meetingId, owner, keys],
  );
  useEffect(() => drafts.open(), [drafts]);
  return drafts;
}
