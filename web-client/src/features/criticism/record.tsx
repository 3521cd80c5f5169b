import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import type { CriticismRecord } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery, myIdIn } from '@/session/access';
import { currentUserQuery } from '@/session/current-user';
import { ActionBar } from '@/ui/action-bar';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { PageSkeleton } from '@/ui/page-skeleton';
import { WhyAllowed } from '@/ui/why-allowed';
import { recordQuery } from './criticism-queries';
import { kindWord } from './criticism-words';
import classes from './criticism.module.css';

function Part({ title, words, none }: { title: string; words: string | undefined; none: string }) {
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {words === undefined ? <p className={classes.none}>{none}</p> : <p className={classes.words}>{words}</p>}
    </section>
  );
}

function Readers({ readers }: { readers: NonNullable<CriticismRecord['readBy']> }) {
  const { i18n } = useLingui();
  return (
    <section className={classes.part}>
      <h3>{i18n._('criticism.readers')}</h3>
      <ul className={classes.readers}>
        {readers.map(({ name, lastReadAt }) => (
          <li key={name}>
            {name}, {formatDateTime(lastReadAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content({ record }: { record: CriticismRecord }) {
  const { i18n } = useLingui();
  const { kind, subject, author, shortcoming, remedy, answer, answeredAt, recordedAt, readBy } = record;
  return (
    <article className={classes.record}>
      <h2 className={classes.title}>{subject.fullName}</h2>
      <p className={classes.meta}>
        {kind === 'SELF_CRITICISM'
          ? i18n._(kindWord(kind))
          : i18n._('criticism.by', { kind: i18n._(kindWord(kind)), author: author.fullName })}
        {' · '}
        {formatDateTime(recordedAt)}
      </p>
      <Part title={i18n._('criticism.shortcoming')} words={shortcoming} none="" />
      <Part title={i18n._('criticism.remedy')} words={remedy} none={i18n._('criticism.remedy.none')} />
      <Part
        title={
          answeredAt === undefined
            ? i18n._('criticism.answer')
            : i18n._('criticism.answer.at', { when: formatDateTime(answeredAt) })
        }
        words={answer}
        none={i18n._('criticism.answer.none')}
      />
      {readBy !== undefined && readBy.length > 0 && <Readers readers={readBy} />}
      <p className={classes.meta}>{i18n._('criticism.reading-noted')}</p>
    </article>
  );
}

/** One record with its words. It is asked for when it is in sight, not before: each reading is written down. */
export function Record({ meetingId, recordId }: { meetingId: string; recordId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery(recordQuery(recordId));
  const { data: user } = useQuery(currentUserQuery);
  if (!data) return <PageSkeleton />;
  const record = data.value;
  return (
    <>
      <Content record={record} />
      <WhyAllowed
        question={i18n._('access.why.record')}
        ask={accessQuery('getCriticismRecord', record.organizationId, myIdIn([record.subject, record.author], user))}
      />
      <ActionBar>
        <LinkButton
          to={paths.meetingCriticism}
          params={{ meetingId }}
          leftSection={<IconArrowLeft aria-hidden size="1.25em" />}
        >
          {i18n._('criticism.back')}
        </LinkButton>
        {record.allowedActions.includes('answerCriticismRecord') && (
          <PrimaryLink to={paths.recordAboutMe} params={{ recordId }} preload={false}>
            {i18n._('criticism.answer.give')}
          </PrimaryLink>
        )}
      </ActionBar>
    </>
  );
}
