import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { openQualityScore } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey, versioned } from '@/api/headers';
import { meetingQuery, refreshMeeting } from '@/api/meetings';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { PrimaryButton } from '@/ui/primary-button';
import { sheetIdQuery, sheetQuery } from './queries';

/** Before there is a sheet. */
export function OpenSheet({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  // One key for all attempts: a second try after a lost answer opens nothing twice.
  const key = useRef('');
  const open = useMutation({
    mutationFn: () => {
      key.current ||= newIdempotencyKey();
      return versioned(openQualityScore({ body: { meetingId }, headers: idempotencyKey(key.current) }));
    },
    onSuccess: async (sheet) => {
      client.setQueryData(sheetQuery(sheet.value.id).queryKey, sheet);
      client.setQueryData(sheetIdQuery(meetingId).queryKey, sheet.value.id);
      await refreshMeeting(client);
    },
    onError: (error) => {
      // Somebody opened it a moment ago: then there it is.
      if (problemOf(error).slug === 'quality-score-exists') void client.invalidateQueries(sheetIdQuery(meetingId));
    },
  });

  if (meeting.allowedActions.includes('openQualityScore')) {
    return (
      <>
        <EmptyState>{i18n._('quality.open.what')}</EmptyState>
        <ActionBar>
          <PrimaryButton loading={open.isPending} onClick={() => open.mutate()}>
            {i18n._('quality.open')}
          </PrimaryButton>
        </ActionBar>
      </>
    );
  }
  const hasOpened = meeting.state === 'OPEN' || meeting.state === 'CLOSED';
  return <EmptyState>{hasOpened ? i18n._('quality.open.by-whom') : i18n._('quality.open.when')}</EmptyState>;
}
