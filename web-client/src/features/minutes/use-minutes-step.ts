import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Minutes } from '@/api/generated';
import { type Versioned, versioned } from '@/api/headers';
import { refreshMeeting } from '@/api/meetings';
import { minutesQuery } from './queries';

/** A step of the agreement. Whatever comes of it, the page shows the minutes as they are afterwards. */
export function useMinutesStep<Input = void>(
  meetingId: string,
  send: (seen: Versioned<Minutes>, input: Input) => Promise<unknown>,
) {
  const client = useQueryClient();
  const query = minutesQuery(meetingId);
  return useMutation({
    mutationFn: async (input: Input) => {
      const seen = client.getQueryData(query.queryKey);
      if (!seen) throw new Error('minutes are changed from the page that shows them');
      return send(seen, input);
    },
    meta: { lane: 'form' },
    onSettled: () => refreshMeeting(client),
  });
}

/** For a step whose answer is the minutes themselves. */
export const answered = (call: Promise<{ data: Minutes; response: Response }>) => versioned(call);
