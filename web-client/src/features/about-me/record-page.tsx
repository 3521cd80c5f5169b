import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CriticismReader, CriticismRecord } from '@/api/generated';
import { meetingQuery } from '@/api/meetings';
import { formatDateTime, formatDateTimeWithWeekday } from '@/lib/dates';
import type { Language } from '@/lib/language';
import { paths } from '@/lib/paths';
import { accessQuery } from '@/session/access';
import { PageFrame } from '@/ui/page-frame';
import { WhyAllowed } from '@/ui/why-allowed';
import { AnswerForm } from './answer-form';
import { recordQuery } from './queries';
import classes from './record-page.module.css';
import { KIND_WORDS } from './words';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Readers({ readers }: { readers: readonly CriticismReader[] }) {
  const { i18n } = useLingui();
  return (
    <Part title={i18n._('about.readers')}>
      <p className={classes.soft}>{i18n._('about.readers.who-sees')}</p>
      {readers.length === 0 ? (
        <p>{i18n._('about.readers.none')}</p>
      ) : (
        <ul className={classes.readers}>
          {readers.map(({ name, lastReadAt }) => (
            <li key={`${name} ${lastReadAt}`}>
              {i18n._('about.readers.line', { name, when: formatDateTime(lastReadAt) })}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Answer({ record }: { record: CriticismRecord }) {
  const { i18n } = useLingui();
  const { answer, answeredAt, allowedActions } = record;
  if (answer !== undefined) {
    return (
      <Part title={i18n._('about.answer')}>
        <p className={classes.words}>{answer}</p>
        {answeredAt !== undefined && (
          <p className={classes.soft}>{i18n._('about.answer.given', { when: formatDateTime(answeredAt) })}</p>
        )}
      </Part>
    );
  }
  if (allowedActions.includes('answerCriticismRecord')) return <AnswerForm recordId={record.id} />;
  return (
    <Part title={i18n._('about.answer')}>
      <p>{i18n._('about.answer.none')}</p>
    </Part>
  );
}

/** One record: what was said, by whom and where, the answer, and who has read it. */
export function RecordPage() {
  const { i18n } = useLingui();
  const { recordId } = useParams({ from: '/signed-in/ghi-nhan-ve-toi/$recordId' });
  const { data: seen } = useSuspenseQuery(recordQuery(recordId));
  const record = seen.value;
  // The place is the meeting's; without it the page says the rest.
  const { data: meeting } = useQuery({ ...meetingQuery(record.meetingId), throwOnError: false });
  const when = formatDateTimeWithWeekday(record.meetingPlannedStart, i18n.locale as Language);
  return (
    <PageFrame
      title={i18n._(KIND_WORDS[record.kind])}
      width="reading"
      lead={<Link to={paths.aboutMe}>{i18n._('about.back')}</Link>}
    >
      <Part title={record.kind === 'CRITICISM' ? i18n._('about.said') : i18n._('about.said-by-me')}>
        <p className={classes.words}>{record.shortcoming}</p>
        <p className={classes.soft}>
          {record.kind === 'CRITICISM' && i18n._('about.by', { name: record.author.fullName })}{' '}
          <Link to={paths.meeting} params={{ meetingId: record.meetingId }}>
            {meeting === undefined
              ? i18n._('about.at', { when })
              : i18n._('about.at-place', { when, cell: meeting.value.organizationName, place: meeting.value.place })}
          </Link>
        </p>
      </Part>
      {record.remedy !== undefined && (
        <Part title={i18n._('about.remedy')}>
          <p className={classes.words}>{record.remedy}</p>
        </Part>
      )}
      {/* Read by others while one writes: above the form, or the button would hide it. */}
      {record.readBy !== undefined && <Readers readers={record.readBy} />}
      <Answer record={record} />
      <WhyAllowed
        question={i18n._('access.why.record')}
        ask={accessQuery('getCriticismRecord', record.organizationId, record.subject.memberId)}
      />
    </PageFrame>
  );
}
