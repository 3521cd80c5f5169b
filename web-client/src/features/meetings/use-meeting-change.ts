import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Meeting } from '@/api/generated';
import { type Versioned, versioned } from '@/api/headers';
import { meetingQuery, refreshMeeting } from '@/api/meetings';

type Call = Promise<{ data: Meeting; response: Response }>;

interface Change<Body> {
  meetingId: string;
  /** Sends the change of what the person has in front of them. */
  send: (seen: Versioned<Meeting>, body: Body) => Call;
  /** `form` where the refusal is shown beside the button, `notice` where there is no room for it. */
  lane: 'form' | 'notice';
}

/** A change of a meeting by `If-Match`. Whatever comes of it, the page shows the meeting as it is afterwards. */
export function useMeetingChange<Body = void>({ meetingId, send, lane }: Change<Body>) {
  const client = useQueryClient();
  const { queryKey } = meetingQuery(meetingId);
  return useMutation({
    mutationFn: async (body: Body) => {
      const seen = await client.ensureQueryData(meetingQuery(meetingId));
      return versioned(send(seen, body));
    },
    ...(lane === 'form' && { meta: { lane } }),
    onSuccess: (changed) => client.setQueryData(queryKey, changed),
    // Refused because somebody else was quicker, or because the state is another one: both show only when read again.
    // Not waited for: the next step need not stand still for it.
    onSettled: () => void refreshMeeting(client),
  });
}
