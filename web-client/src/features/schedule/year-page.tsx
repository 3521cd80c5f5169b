import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { generateMeetings, type MeetingGeneration, type MeetingGenerationLine } from '@/api/generated';
import { dayOf, formatDayWithWeekday } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { usePreferences } from '@/session/preferences';
import { ActionBar } from '@/ui/action-bar';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { PrimaryLink } from '@/ui/link-button';
import { lunarText } from '@/ui/lunar-text';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { PrimaryButton } from '@/ui/primary-button';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { allProposed, type Choices, countOf, decisionsOf, keyOf, openLines } from './generation';
import { formatMonth } from './months';
import { PlaceSelect, usePlace } from './place';
import { previewQuery, refreshSchedule } from './queries';
import classes from './schedule.module.css';
import { UndecidedLine } from './undecided-line';
import { MONTH_STATES } from './words';

function Line({ line, place }: { line: MeetingGenerationLine; place: string }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { month, cells, organizationId, organizationName, state, meetingId } = line;
  const whose = organizationId === place ? undefined : organizationName;
  const day = line.day ?? line.scheduledDay;
  const content = (
    <>
      <Cell kind="main">
        {day === undefined
          ? i18n._('schedule.month', { month: formatMonth(month) })
          : formatDayWithWeekday(day, language)}
      </Cell>
      <Cell kind="detail">{day !== undefined && lunarText(i18n, day)}</Cell>
      <Cell kind="detail">{cells > 1 ? i18n._('schedule.cells', { count: cells }) : whose}</Cell>
      <Cell kind="side">{i18n._(MONTH_STATES[state])}</Cell>
    </>
  );
  return (
    <li>
      {meetingId === undefined ? (
        <div className={rowClass}>{content}</div>
      ) : (
        <Link to={paths.meeting} params={{ meetingId }} className={rowClass}>
          {content}
        </Link>
      )}
    </li>
  );
}

function Settled({ lines, place }: { lines: readonly MeetingGenerationLine[]; place: string }) {
  const { i18n } = useLingui();
  if (lines.length === 0) return null;
  const heads = [
    { label: i18n._('schedule.year.day'), width: 'minmax(0, 3fr)' },
    { label: i18n._('schedule.year.lunar'), width: 'minmax(0, 2fr)' },
    { label: i18n._('schedule.place'), width: 'minmax(0, 3fr)' },
    { label: i18n._('schedule.year.state'), width: '11rem' },
  ];
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('schedule.year.settled')}</h2>
      <RowList heads={heads}>
        {lines.map((line) => (
          <Line
            key={`${line.month}${keyOf(line)}${line.state}${line.day ?? ''}${line.startTime ?? ''}`}
            line={line}
            place={place}
          />
        ))}
      </RowList>
    </section>
  );
}

function Plan({ place, generation }: { place: string; generation: MeetingGeneration }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [choices, setChoices] = useState<Choices>(new Map());
  const open = openLines(generation);
  const count = countOf(generation, choices);
  const accept = useMutation({
    mutationFn: async () =>
      (
        await generateMeetings({
          path: { organizationId: place },
          body: { year: generation.year, dryRun: false, decisions: decisionsOf(generation, choices) },
        })
      ).data,
    onSuccess: async ({ summary }) => {
      setChoices(new Map());
      showNotice({ text: i18n._('schedule.year.created', { count: summary.created }) });
      await refreshSchedule(client);
    },
  });
  const choose = (line: MeetingGenerationLine, day: string | undefined) => {
    const next = new Map(choices);
    if (day === undefined) next.delete(keyOf(line));
    else next.set(keyOf(line), day);
    setChoices(next);
  };
  const settled = generation.lines.filter(({ state }) => state !== 'UNDECIDED');
  return (
    <>
      {open.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{i18n._('schedule.year.open', { count: open.length })}</h2>
          <p className={classes.paragraph}>{i18n._('schedule.year.open.about')}</p>
          <div className={classes.buttons}>
            <Button onClick={() => setChoices(allProposed(generation))}>{i18n._('schedule.year.take-all')}</Button>
          </div>
          {open.map((line) => (
            <UndecidedLine
              key={`${keyOf(line)}${line.startTime ?? ''}`}
              line={line}
              place={place}
              chosen={choices.get(keyOf(line))}
              onChoose={(day) => choose(line, day)}
            />
          ))}
        </section>
      )}
      <Settled lines={settled} place={place} />
      <ActionBar note={i18n._('schedule.year.drafts')}>
        {count > 0 ? (
          <PrimaryButton loading={accept.isPending} onClick={() => accept.mutate()}>
            {i18n._('schedule.year.create', { count })}
          </PrimaryButton>
        ) : (
          <PrimaryLink to={paths.schedule} search={{ 'to-chuc': place }}>
            {i18n._('schedule.year.to-month')}
          </PrimaryLink>
        )}
      </ActionBar>
    </>
  );
}

function Year({ place, year }: { place: string; year: number }) {
  const { i18n } = useLingui();
  const { data } = useQuery(previewQuery(place, year));
  if (data === undefined) return <PageSkeleton />;
  if (data.summary.withoutSchedule === data.lines.reduce((sum, { cells }) => sum + cells, 0)) {
    return (
      <EmptyState
        action={
          <PrimaryLink to={paths.scheduleSetting} search={{ 'to-chuc': place }}>
            {i18n._('schedule.setting.set')}
          </PrimaryLink>
        }
      >
        {i18n._('schedule.year.without')}
      </EmptyState>
    );
  }
  return <Plan place={place} generation={data} />;
}

/** The regular meetings of a year, from the schedule: proposed by the system, decided by people, made in one go. */
export function YearPage({ year, place: chosen }: { year: number | undefined; place: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const place = usePlace(chosen);
  const [thisYear] = useState(() => Number(dayOf(new Date()).slice(0, 4)));
  const shown = year === thisYear ? thisYear : thisYear + 1;
  const go = (search: { nam?: string; 'to-chuc'?: string }) =>
    void navigate({
      to: paths.scheduleYear,
      search: { nam: String(shown), 'to-chuc': chosen, ...search },
      replace: true,
    });
  return (
    <PageFrame
      title={i18n._('schedule.year')}
      lead={
        <Link to={paths.schedule} search={{ 'to-chuc': chosen }}>
          {i18n._('schedule.back')}
        </Link>
      }
    >
      <div className={classes.bar}>
        <ChoiceRow
          legend={i18n._('schedule.year.which')}
          value={String(shown)}
          choices={[thisYear, thisYear + 1].map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(nam) => go({ nam })}
        />
        {place !== undefined && <PlaceSelect value={place} onChange={(id) => go({ 'to-chuc': id })} />}
      </div>
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <Year key={`${place}${shown}`} place={place} year={shown} />
      )}
    </PageFrame>
  );
}
