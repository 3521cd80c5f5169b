import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ThematicQuarter, ThematicTheme } from '@/api/generated';
import { dayOf, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { daysBetween, quarterOf } from './months';
import { Pager } from './pager';
import { PlaceSelect, usePlace } from './place';
import { quartersQuery, themesQuery } from './queries';
import classes from './schedule.module.css';
import { QUARTER_STATES, THEME_STATES } from './words';

const QUARTERS = [1, 2, 3, 4];

/** Beside a quarter that lacks its meeting: how many days are left, while there are some. */
function TimeLeft({ lastDay, state }: Pick<ThematicQuarter, 'lastDay' | 'state'>) {
  const { i18n } = useLingui();
  const [today] = useState(() => dayOf(new Date()));
  const left = daysBetween(today, lastDay);
  if (state === 'HELD' || state === 'PLANNED') return null;
  return (
    <span className={classes.soft}>
      {left < 0 ? i18n._('schedule.quarter.over') : i18n._('schedule.quarter.left', { count: left })}
    </span>
  );
}

function Theme({ theme }: { theme: ThematicTheme }) {
  const { i18n } = useLingui();
  const { id, title, presenter, state, held, meetingStart, note } = theme;
  const parts = [
    held ? i18n._('schedule.quarter.held') : i18n._(THEME_STATES[state]),
    presenter ? i18n._('schedule.theme.by', { name: presenter.fullName }) : i18n._('schedule.theme.nobody'),
    ...(meetingStart === undefined
      ? []
      : [i18n._('schedule.theme.meeting-on', { day: formatDay(dayOf(meetingStart)) })]),
  ];
  const content = (
    <>
      <span className={classes.themeTitle}>{title}</span>
      <br />
      {parts.join(' · ')}
      {note !== undefined && (
        <>
          <br />
          <span className={classes.soft}>{note}</span>
        </>
      )}
    </>
  );
  return (
    <li>
      {theme.allowedActions.includes('updateThematicTheme') ? (
        <Link to={paths.theme} params={{ themeId: id }} className={classes.theme}>
          {content}
        </Link>
      ) : (
        <div className={classes.theme}>{content}</div>
      )}
    </li>
  );
}

interface QuarterProps {
  place: string;
  year: number;
  quarter: number;
  themes: readonly ThematicTheme[];
  canPlan: boolean;
}

function Quarter({ place, year, quarter, themes, canPlan }: QuarterProps) {
  const { i18n } = useLingui();
  const { data: rows } = useQuery(quartersQuery(place, year, quarter));
  const row = rows?.[0];
  return (
    <section className={classes.card} data-open={row?.state === 'MISSING' || row?.state === 'THEME_ONLY'}>
      <div className={classes.quarterHead}>
        <h2 className={classes.heading}>{i18n._('schedule.quarter', { quarter, year })}</h2>
        {row && (
          <span>
            <span className={classes.state} data-state={row.state}>
              {i18n._(QUARTER_STATES[row.state])}
            </span>{' '}
            <TimeLeft lastDay={row.lastDay} state={row.state} />
          </span>
        )}
      </div>
      {themes.length === 0 && <p className={classes.soft}>{i18n._('schedule.theme.none')}</p>}
      <ul className={classes.list}>
        {themes.map((theme) => (
          <Theme key={theme.id} theme={theme} />
        ))}
      </ul>
      {canPlan && (
        <LinkButton
          to={paths.newTheme}
          search={{ 'to-chuc': place, nam: String(year), quy: String(quarter) }}
          aria-label={i18n._('schedule.theme.add.to', { quarter })}
        >
          {i18n._('schedule.theme.add')}
        </LinkButton>
      )}
    </section>
  );
}

function OfCell({ place, year }: { place: string; year: number }) {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: themes } = useQuery(themesQuery(place, year));
  if (themes === undefined) return <PageSkeleton />;
  const canPlan = user?.allowedActions.includes('createThematicTheme') ?? false;
  return (
    <div className={classes.quarters}>
      {QUARTERS.map((quarter) => (
        <Quarter
          key={quarter}
          place={place}
          year={year}
          quarter={quarter}
          themes={themes.filter((theme) => theme.quarter === quarter)}
          canPlan={canPlan}
        />
      ))}
    </div>
  );
}

function CellRow({ row, year }: { row: ThematicQuarter; year: number }) {
  const { i18n } = useLingui();
  return (
    <li>
      <Link to={paths.thematicPlan} search={{ 'to-chuc': row.organizationId, nam: String(year) }} className={rowClass}>
        <Cell kind="main">{row.organizationName}</Cell>
        <Cell kind="detail">{i18n._('schedule.theme.count', { count: row.themes })}</Cell>
        <Cell kind="detail">
          <TimeLeft lastDay={row.lastDay} state={row.state} />
        </Cell>
        <Cell kind="side">
          <span className={classes.state} data-state={row.state}>
            {i18n._(QUARTER_STATES[row.state])}
          </span>
        </Cell>
      </Link>
    </li>
  );
}

/** A quarter over all cells of a committee: those without a meeting stand first. */
function OfCommittee({ rows, year }: { rows: readonly ThematicQuarter[]; year: number }) {
  const { i18n } = useLingui();
  const order = ['MISSING', 'THEME_ONLY', 'PLANNED', 'HELD'];
  const sorted = rows.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const lacking = rows.filter(({ state }) => state === 'MISSING' || state === 'THEME_ONLY').length;
  const heads = [
    { label: i18n._('schedule.place'), width: 'minmax(0, 3fr)' },
    { label: i18n._('schedule.themes.count'), width: '10rem' },
    { label: i18n._('schedule.quarter.time'), width: '12rem' },
    { label: i18n._('schedule.year.state'), width: '11rem' },
  ];
  return (
    <section className={classes.section}>
      <p className={classes.paragraph}>{i18n._('schedule.quarter.lacking', { count: lacking, of: rows.length })}</p>
      <RowList heads={heads}>
        {sorted.map((row) => (
          <CellRow key={row.organizationId} row={row} year={year} />
        ))}
      </RowList>
    </section>
  );
}

interface PlanProps {
  place: string;
  year: number;
  quarter: number;
  onQuarter: (quarter: string) => void;
}

function Plan({ place, year, quarter, onQuarter }: PlanProps) {
  const { i18n } = useLingui();
  const { data: rows } = useQuery(quartersQuery(place, year, quarter));
  if (rows === undefined) return <PageSkeleton />;
  if (rows.length === 0) return <EmptyState>{i18n._('schedule.themes.no-cell')}</EmptyState>;
  if (rows.length === 1 && rows[0]?.organizationId === place) return <OfCell place={place} year={year} />;
  return (
    <>
      <div className={classes.bar}>
        <ChoiceRow
          legend={i18n._('schedule.quarter.which')}
          value={String(quarter)}
          choices={QUARTERS.map((value) => ({
            value: String(value),
            label: i18n._('schedule.quarter.short', { quarter: value }),
          }))}
          onChange={onQuarter}
        />
      </div>
      <OfCommittee rows={rows} year={year} />
    </>
  );
}

interface Props {
  year: number | undefined;
  quarter: string | undefined;
  place: string | undefined;
}

/** The plan of themes, and which quarter lacks its thematic meeting while there is still time. */
export function ThemesPage({ year, quarter, place: chosen }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const place = usePlace(chosen);
  const [today] = useState(() => dayOf(new Date()));
  const shown = year ?? Number(today.slice(0, 4));
  const shownQuarter = QUARTERS.find((value) => String(value) === quarter) ?? quarterOf(today);
  const go = (search: { nam?: string; quy?: string; 'to-chuc'?: string }) =>
    void navigate({
      to: paths.thematicPlan,
      search: { nam: String(shown), quy: quarter, 'to-chuc': chosen, ...search },
      replace: true,
    });
  return (
    <PageFrame
      title={i18n._('schedule.themes')}
      lead={
        <Link to={paths.schedule} search={{ 'to-chuc': chosen }}>
          {i18n._('schedule.back')}
        </Link>
      }
    >
      <div className={classes.bar}>
        <Pager
          label={i18n._('schedule.of-year', { year: shown })}
          before={i18n._('date.previous-year')}
          after={i18n._('date.next-year')}
          onBefore={() => go({ nam: String(shown - 1) })}
          onAfter={() => go({ nam: String(shown + 1) })}
        />
        {place !== undefined && <PlaceSelect value={place} onChange={(id) => go({ 'to-chuc': id })} />}
      </div>
      <p className={classes.paragraph}>{i18n._('schedule.themes.about')}</p>
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <Plan key={place} place={place} year={shown} quarter={shownQuarter} onQuarter={(quy) => go({ quy })} />
      )}
    </PageFrame>
  );
}
