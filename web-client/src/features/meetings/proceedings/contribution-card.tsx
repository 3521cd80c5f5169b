import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQueryClient } from '@tanstack/react-query';
import { IconArrowUpCircle } from '@tabler/icons-react';
import { memo, useState } from 'react';
import {
  type Contribution,
  type ContributionKind,
  removeContribution,
  type UpdateContributionRequest,
  updateContribution,
} from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { formatTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import type { ServerText } from '@/lib/text-saver';
import { KeptText } from '@/ui/kept-text';
import { LinkButton } from '@/ui/link-button';
import { showNotice, showProblem } from '@/ui/notice-store';
import { contributionsQuery, putContribution } from './proceedings-queries';
import { CONTRIBUTION_KINDS } from './proceedings-words';
import classes from './proceedings.module.css';
import { ReasonDialog } from './reason-dialog';
import { useTextSaver } from './use-text-saver';

const LONGEST = 4000;

interface Props {
  said: Contribution;
  /** The titles of the programme, in order. */
  agenda: readonly string[];
}

function serverText({ summary = '', etag, changedByName, changedAt }: Contribution): ServerText {
  return { text: summary, etag, byName: changedByName, at: changedAt };
}

const speakerOf = ({ member, guestName }: Contribution) => member?.fullName ?? guestName ?? '';

/** All of the entry, as a change has to name it. */
function contentOf(said: Contribution): UpdateContributionRequest {
  const { agendaItem, member, guestName, kind, spokeAt, summary } = said;
  return {
    kind,
    spokeAt,
    ...(agendaItem !== undefined && { agendaItem }),
    ...(member !== undefined && { memberId: member.memberId }),
    ...(guestName !== undefined && { guestName }),
    ...(summary !== undefined && { summary }),
  };
}

/** Changes of one entry, each starting from what the list holds now. */
function useContribution(said: Contribution) {
  const client = useQueryClient();
  const { id: contributionId, meetingId } = said;
  const query = contributionsQuery(meetingId);
  const latest = () => client.getQueryData(query.queryKey)?.items.find(({ id }) => id === contributionId) ?? said;

  async function change(content: Partial<UpdateContributionRequest>, etag: string): Promise<ServerText> {
    const { data } = await updateContribution({
      path: { meetingId, contributionId },
      headers: ifMatch({ etag }),
      body: { ...contentOf(latest()), ...content },
    });
    putContribution(client, data);
    return serverText(data);
  }

  async function read(): Promise<ServerText> {
    const { items } = await client.fetchQuery({ ...query, staleTime: 0 });
    return serverText(items.find(({ id }) => id === contributionId) ?? said);
  }

  const refresh = () => void client.invalidateQueries({ queryKey: query.queryKey });
  const saver = useTextSaver(serverText(said), {
    place: `contribution.${contributionId}`,
    send: (text, etag) => change({ summary: text.trim() === '' ? undefined : text }, etag),
    read,
  });

  /** Something else than the words: after them, so that one change does not trip over the other. */
  async function reclassify(content: Partial<UpdateContributionRequest>): Promise<void> {
    try {
      await change(content, await saver.settle());
    } catch (error) {
      showProblem(problemOf(error));
      refresh();
    }
  }
  return { saver, reclassify, latest, refresh };
}

interface ToolsProps extends Props {
  reclassify: (content: Partial<UpdateContributionRequest>) => Promise<void>;
  onRemove: () => void;
}

function Tools({ said, agenda, reclassify, onRemove }: ToolsProps) {
  const { i18n } = useLingui();
  const { id: contributionId, meetingId, kind, agendaItem, allowedActions } = said;
  const may = (action: string) => allowedActions.includes(action);
  return (
    <details className={classes.tools}>
      <summary className={classes.toolsHead}>{i18n._('proceedings.change')}</summary>
      <div className={classes.toolsBody}>
        <NativeSelect
          label={i18n._('proceedings.kind')}
          value={kind}
          data={Object.entries(CONTRIBUTION_KINDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
          onChange={(event) => void reclassify({ kind: event.currentTarget.value as ContributionKind })}
        />
        <NativeSelect
          label={i18n._('proceedings.item')}
          value={String(agendaItem ?? 0)}
          data={[
            ...agenda.map((title, index) => ({ value: String(index + 1), label: `${index + 1}. ${title}` })),
            { value: '0', label: i18n._('proceedings.outside') },
          ]}
          onChange={(event) => {
            const item = Number(event.currentTarget.value);
            void reclassify({ agendaItem: item === 0 ? undefined : item });
          }}
        />
        <div className={classes.buttons}>
          {may('forwardProposal') && (
            <LinkButton
              to={paths.forwardProposal}
              params={{ meetingId, contributionId }}
              leftSection={<IconArrowUpCircle aria-hidden size="1.25em" />}
            >
              {i18n._('proposals.forward')}
            </LinkButton>
          )}
          {may('removeContribution') && <Button onClick={onRemove}>{i18n._('proceedings.remove')}</Button>}
        </div>
      </div>
    </details>
  );
}

function Head({ said }: { said: Contribution }) {
  const { i18n } = useLingui();
  const { kind, spokeAt, proposalId, guestName } = said;
  return (
    <p className={classes.head}>
      <span className={classes.speaker}>{speakerOf(said)}</span>
      <span className={classes.soft}>
        {guestName !== undefined && `${i18n._('proceedings.is-guest')} · `}
        {i18n._(CONTRIBUTION_KINDS[kind])} · {formatTime(spokeAt)}
        {proposalId !== undefined && ` · ${i18n._('proposals.forwarded')}`}
      </span>
    </p>
  );
}

function WritableCard({ said, agenda }: Props) {
  const { i18n } = useLingui();
  const { saver, reclassify, latest, refresh } = useContribution(said);
  const [isRemoving, setRemoving] = useState(false);
  const { id: contributionId, meetingId } = said;

  async function remove(reason: string) {
    await removeContribution({
      path: { meetingId, contributionId },
      headers: ifMatch({ etag: await saver.settle() }),
      body: { reason },
    });
    refresh();
    showNotice({ text: i18n._('proceedings.removed', { name: speakerOf(latest()) }) });
  }

  return (
    <>
      <Head said={said} />
      <KeptText
        label={i18n._('proceedings.summary', { name: speakerOf(said) })}
        hidesLabel
        saver={saver}
        server={serverText(said)}
        maxLength={LONGEST}
        placeholder={i18n._('proceedings.summary.placeholder')}
      />
      <Tools said={said} agenda={agenda} reclassify={reclassify} onRemove={() => setRemoving(true)} />
      {isRemoving && (
        <ReasonDialog
          title={i18n._('proceedings.remove.title')}
          what={i18n._('proceedings.remove.what', { name: speakerOf(said) })}
          label={i18n._('proceedings.reason')}
          confirmLabel={i18n._('proceedings.remove')}
          send={remove}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}

/** One entry. Typing in one draws nothing but itself, however many there are. */
export const ContributionCard = memo(function ContributionCard({ said, agenda }: Props) {
  const { i18n } = useLingui();
  if (said.removedAt !== undefined) {
    return (
      <li className={classes.card}>
        <p className={classes.removed}>
          {i18n._('proceedings.removed-because', {
            name: speakerOf(said),
            by: said.removedByName ?? '',
            reason: said.removalReason ?? '',
          })}
        </p>
      </li>
    );
  }
  return (
    <li className={classes.card}>
      {said.allowedActions.includes('updateContribution') ? (
        <WritableCard said={said} agenda={agenda} />
      ) : (
        <>
          <Head said={said} />
          <p className={classes.words}>{said.summary ?? i18n._('proceedings.no-words')}</p>
          {said.allowedActions.includes('forwardProposal') && (
            <LinkButton to={paths.forwardProposal} params={{ meetingId: said.meetingId, contributionId: said.id }}>
              {i18n._('proposals.forward')}
            </LinkButton>
          )}
        </>
      )}
    </li>
  );
});
