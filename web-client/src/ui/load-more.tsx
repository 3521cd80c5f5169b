import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';

interface Props {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Under a list that is read on page by page; the properties are those of an infinite query. */
export function LoadMore({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) {
  const { i18n } = useLingui();
  if (!hasNextPage) return null;
  return (
    <Button mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {i18n._('list.more')}
    </Button>
  );
}
