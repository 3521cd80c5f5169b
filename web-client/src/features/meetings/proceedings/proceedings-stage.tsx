import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { IconChecks, IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { addContribution, type Contribution, type Contributions, type Meeting } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { formatPercent } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { Why } from '@/ui/why';
import { AgendaItems } from './agenda-items';
import { MeetingClock } from './meeting-clock';
import { contributionsQuery, votesQuery } from './proceedings-queries';
import classes from './proceedings.module.css';
import { type Speaker, SpeakerDialog } from './speaker-dialog';
import { useTurns } from './use-turns';
import { VoteDialog } from './vote-dialog';
import { Votes } from './votes';

function Speakers({ said }: { said: Contributions }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { speakers, attendees, percent } = said;
  if (percent === undefined) return null;
  const share = formatPercent(percent / 100, language);
  return (
    <Why figure={i18n._('proceedings.speakers', { speakers, attendees, percent: share })}>
      <p>{i18n._('proceedings.speakers.why')}</p>
    </Why>
  );
}

function timesSpoken(items: readonly Contribution[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { member, removedAt } of items) {
    if (member && removedAt === undefined) times.set(member.memberId, (times.get(member.memberId) ?? 0) + 1);
  }
  return times;
}

/** Each tap is one entry, however often the network has to be asked. */
function useAddSpeaker(meetingId: string, item: number) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { queryKey } = contributionsQuery(meetingId);
  return useMutation({
    mutationFn: async ({ speaker, key }: { speaker: Speaker; key: string }) => {
      const body = { ...speaker, ...(item > 0 && { agendaItem: item }) };
      return (await addContribution({ path: { meetingId }, headers: idempotencyKey(key), body })).data;
    },
    onSuccess: (made) => {
      client.setQueryData<Contributions>(queryKey, (list) => list && { ...list, items: [...list.items, made] });
      showNotice({
        text: i18n._('proceedings.added', { name: made.member?.fullName ?? made.guestName ?? '' }),
      });
      void client.invalidateQueries({ queryKey });
    },
  });
}

function NextStage({ meeting }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  return (
    <p className={classes.next}>
      <LinkButton to={paths.meetingCriticism} params={{ meetingId: meeting.id }}>
        {i18n._('proceedings.to-criticism')}
      </LinkButton>
    </p>
  );
}

function Writing({ meeting, said }: { meeting: Meeting; said: Contributions }) {
  const { i18n } = useLingui();
  const meetingId = meeting.id;
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  const { data: votes } = useSuspenseQuery(votesQuery(meetingId));
  const turns = useTurns(meeting);
  const add = useAddSpeaker(meetingId, turns.item);
  const [dialog, setDialog] = useState<'speaker' | 'vote'>();
  const spoken = useMemo(() => timesSpoken(said.items), [said.items]);
  const close = () => setDialog(undefined);
  return (
    <>
      <AgendaItems meeting={meeting} items={said.items} turns={turns} />
      <Votes meetingId={meetingId} />
      <NextStage meeting={meeting} />
      <ActionBar>
        {votes.allowedActions.includes('recordVote') && (
          <Button leftSection={<IconChecks aria-hidden size="1.25em" />} onClick={() => setDialog('vote')}>
            {i18n._('votes.new')}
          </Button>
        )}
        <PrimaryButton
          leftSection={<IconUserPlus aria-hidden size="1.25em" />}
          loading={add.isPending}
          onClick={() => setDialog('speaker')}
        >
          {i18n._('proceedings.add')}
        </PrimaryButton>
      </ActionBar>
      {dialog === 'speaker' && (
        <SpeakerDialog
          rows={attendance.rows}
          spoken={spoken}
          onChoose={(speaker) => {
            add.mutate({ speaker, key: newIdempotencyKey() });
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === 'vote' && <VoteDialog meetingId={meetingId} item={turns.item} onClose={close} />}
    </>
  );
}

function Reading({ meeting, said }: { meeting: Meeting; said: Contributions }) {
  const { i18n } = useLingui();
  return (
    <>
      <AgendaItems meeting={meeting} items={said.items} />
      <Votes meetingId={meeting.id} />
      <ActionBar>
        <PrimaryLink to={paths.meetingCriticism} params={{ meetingId: meeting.id }}>
          {i18n._('proceedings.to-criticism')}
        </PrimaryLink>
      </ActionBar>
    </>
  );
}

/** What happens in the room: which item, who speaks, how the cell votes. */
export function ProceedingsStage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: said } = useSuspenseQuery(contributionsQuery(meetingId));
  if (meeting.state !== 'OPEN' && meeting.state !== 'CLOSED') {
    return <EmptyState>{i18n._('proceedings.not-yet')}</EmptyState>;
  }
  return (
    <>
      <div className={classes.facts}>
        <MeetingClock meeting={meeting} />
        <Speakers said={said} />
      </div>
      {said.allowedActions.includes('addContribution') ? (
        <Writing meeting={meeting} said={said} />
      ) : (
        <Reading meeting={meeting} said={said} />
      )}
    </>
  );
}
