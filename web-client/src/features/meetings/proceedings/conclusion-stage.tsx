import { useLingui } from '@lingui/react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type Conclusion, updateConclusion } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { meetingQuery } from '@/api/meetings';
import { paths } from '@/lib/paths';
import type { ServerText } from '@/lib/text-saver';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { KeptText } from '@/ui/kept-text';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { isScored } from '../meeting-words';
import { TaskRows } from '../tasks/task-rows';
import { ComesBack } from './comes-back';
import { agreedTasksQuery, conclusionsQuery, contributionsQuery, putConclusion } from './proceedings-queries';
import classes from './proceedings.module.css';
import { useTextSaver } from './use-text-saver';

const LONGEST = 8000;

function useLabel({ agendaItem, title }: Conclusion): string {
  const { i18n } = useLingui();
  return agendaItem === 0
    ? i18n._('conclusions.general')
    : i18n._('conclusions.of-item', { number: agendaItem, title: title ?? '' });
}

function serverText({ text, etag, writtenByName, writtenAt }: Conclusion): ServerText {
  return { text, etag, byName: writtenByName, at: writtenAt };
}

/** Each with a version of its own: two people write two of them at once. */
function WritableConclusion({ meetingId, conclusion }: { meetingId: string; conclusion: Conclusion }) {
  const client = useQueryClient();
  const query = conclusionsQuery(meetingId);
  const { agendaItem } = conclusion;
  const saver = useTextSaver(serverText(conclusion), {
    place: `conclusion.${meetingId}.${agendaItem}`,
    send: async (text, etag) => {
      const { data } = await updateConclusion({
        path: { meetingId, agendaItem },
        headers: ifMatch({ etag }),
        body: { text },
      });
      putConclusion(client, meetingId, data);
      return serverText(data);
    },
    read: async () => {
      const { items } = await client.fetchQuery({ ...query, staleTime: 0 });
      return serverText(items.find((item) => item.agendaItem === agendaItem) ?? conclusion);
    },
  });
  return <KeptText label={useLabel(conclusion)} saver={saver} server={serverText(conclusion)} maxLength={LONGEST} />;
}

function ReadConclusion({ conclusion }: { conclusion: Conclusion }) {
  const label = useLabel(conclusion);
  return (
    <div className={classes.entry}>
      <h3 className={classes.sub}>{label}</h3>
      <p className={classes.words}>{conclusion.text}</p>
    </div>
  );
}

function Conclusions({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { items, allowedActions },
  } = useSuspenseQuery(conclusionsQuery(meetingId));
  const mayWrite = allowedActions.includes('updateConclusion');
  const written = items.filter(({ text }) => text !== '');
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('conclusions.title')}</h2>
      {mayWrite &&
        items.map((conclusion) => (
          <WritableConclusion key={conclusion.agendaItem} meetingId={meetingId} conclusion={conclusion} />
        ))}
      {!mayWrite && written.length === 0 && <p className={classes.soft}>{i18n._('conclusions.none')}</p>}
      {!mayWrite && written.map((conclusion) => <ReadConclusion key={conclusion.agendaItem} conclusion={conclusion} />)}
    </section>
  );
}

function Agreed({ meetingId, mayAdd }: { meetingId: string; mayAdd: boolean }) {
  const { i18n } = useLingui();
  const { data: tasks } = useSuspenseQuery(agreedTasksQuery(meetingId));
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('tasks.agreed')}</h2>
      {tasks.length === 0 ? (
        <p className={classes.soft}>{i18n._('tasks.agreed.none')}</p>
      ) : (
        <TaskRows tasks={tasks} showsCell={false} />
      )}
      {mayAdd && (
        <LinkButton to={paths.newTask} params={{ meetingId }} mt="sm">
          {i18n._('tasks.new')}
        </LinkButton>
      )}
    </section>
  );
}

/** What became of last month's tasks, what the chair concludes, who does what until when. */
export function ConclusionStage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: said } = useSuspenseQuery(contributionsQuery(meetingId));
  if (meeting.state !== 'OPEN' && meeting.state !== 'CLOSED') {
    return (
      <>
        <EmptyState>{i18n._('conclusions.not-yet')}</EmptyState>
        <ComesBack meetingId={meetingId} />
      </>
    );
  }
  return (
    <>
      <ComesBack meetingId={meetingId} />
      <Conclusions meetingId={meetingId} />
      <Agreed meetingId={meetingId} mayAdd={said.allowedActions.includes('addContribution')} />
      {isScored(meeting.kind) && (
        <ActionBar>
          <PrimaryLink to={paths.meetingScore} params={{ meetingId }}>
            {i18n._('conclusions.to-score')}
          </PrimaryLink>
        </ActionBar>
      )}
    </>
  );
}
