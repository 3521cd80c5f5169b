import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { readOutMinutes } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { refreshMeeting } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { LinkButton } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Printed } from './printed';
import { contentQuery } from './queries';
import classes from './read-out.module.css';

/** Everything that the document says, in large letters, to be read aloud in the room. */
export function ReadOut({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: content } = useSuspenseQuery(contentQuery(meetingId));
  const done = useMutation({
    // What was read is what is in sight: newer words are refused and shown first.
    mutationFn: async () => readOutMinutes({ path: { meetingId }, headers: ifMatch(content) }),
    meta: { lane: 'form' },
    onSuccess: async () => {
      void refreshMeeting(client);
      showNotice({ text: i18n._('minutes.read-out.done') });
      await navigate({ to: paths.meetingMinutes, params: { meetingId } });
    },
    onError: () => void client.invalidateQueries({ queryKey: contentQuery(meetingId).queryKey }),
  });
  const { heading } = content.value.content.body;
  const isFinal = content.value.content.state === 'ADOPTED';
  return (
    <PageFrame title={i18n._('minutes.read-out.title')} lead={heading.cellName} width="reading">
      <div className={classes.sheet}>
        <Printed body={content.value.content.body} />
      </div>
      {done.error && (
        <Attention>
          <ProblemNotice problem={problemOf(done.error)} />
        </Attention>
      )}
      <ActionBar>
        <LinkButton to={paths.meetingMinutes} params={{ meetingId }}>
          {i18n._('minutes.read-out.back')}
        </LinkButton>
        {!isFinal && (
          <PrimaryButton loading={done.isPending} onClick={() => done.mutate()}>
            {i18n._('minutes.read-out.finish')}
          </PrimaryButton>
        )}
      </ActionBar>
    </PageFrame>
  );
}
