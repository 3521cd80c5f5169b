import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { showNotice } from '@/ui/notice-store';
import { sheetsQuery } from './queries';
import { nextInQueue } from './queue';

/** What waits for the superior committee, and the way from one sheet to the next. */
export function useQueue(current: string, month: string | undefined) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  // A queue that cannot be read now must not keep anybody from deciding on this sheet.
  const { data } = useInfiniteQuery({ ...sheetsQuery({ state: 'SUBMITTED', month }), throwOnError: false });
  const ids = data?.pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  const next = nextInQueue(ids, current);
  return {
    /** How many wait beside this one, and whether there are more pages of them. */
    others: ids.filter((id) => id !== current).length,
    goOn: async (done: string): Promise<void> => {
      showNotice({ text: next === undefined ? `${done} ${i18n._('review.queue.empty')}` : done });
      const search = { thang: month };
      await (next === undefined
        ? navigate({ to: paths.reviews, search })
        : navigate({ to: paths.review, params: { scoreId: next }, search }));
    },
  };
}
