import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MeetingSchedule, SetBy } from '@/api/generated';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { formatMonth } from './months';
import { PlaceSelect, usePlace } from './place';
import { scheduleQuery } from './queries';
import classes from './schedule.module.css';
import { SettingForm } from './setting-form';
import { ruleText, settingText } from './words';

function useSetBy() {
  const { i18n } = useLingui();
  return ({ itself, name }: SetBy, ownName: string) => (itself ? ownName : (name ?? i18n._('schedule.set-by.above')));
}

function Facts({ schedule }: { schedule: MeetingSchedule }) {
  const { i18n } = useLingui();
  const setBy = useSetBy();
  const { effective, deadlines, organizationName } = schedule;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{i18n._('schedule.now')}</dt>
        <dd>
          {effective
            ? `${ruleText(i18n, effective.setting)}, ${settingText(i18n, effective.setting)}`
            : i18n._('schedule.now.none')}
        </dd>
      </div>
      {effective && (
        <div>
          <dt>{i18n._('schedule.set-by')}</dt>
          <dd>
            {i18n._('schedule.set-by.since', {
              name: setBy(effective.setBy, organizationName),
              month: formatMonth(effective.since.slice(0, 7)),
            })}
          </dd>
        </div>
      )}
      <div>
        <dt>{i18n._('schedule.deadlines')}</dt>
        <dd>{i18n._('schedule.deadlines.days', { register: deadlines.registerByDay, agree: deadlines.agreeByDay })}</dd>
        <dd className={classes.soft}>
          {deadlines.setBy ? setBy(deadlines.setBy, organizationName) : deadlines.source}
        </dd>
      </div>
    </dl>
  );
}

function Periods({ schedule }: { schedule: MeetingSchedule }) {
  const { i18n } = useLingui();
  if (schedule.periods.length < 2) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('schedule.periods')}</h2>
      <ul className={classes.list}>
        {schedule.periods.map(({ effectiveFrom, setting }) => (
          <li key={effectiveFrom} className={classes.day}>
            <span className={classes.dayName}>
              {i18n._('schedule.periods.from', { month: formatMonth(effectiveFrom.slice(0, 7)) })}
            </span>
            <span>
              {setting
                ? `${ruleText(i18n, setting)}, ${settingText(i18n, setting)}`
                : i18n._('schedule.periods.inherited')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Setting({ place }: { place: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery(scheduleQuery(place));
  if (data === undefined) return <PageSkeleton />;
  const { value } = data;
  const mayChange = value.allowedActions.includes('updateMeetingSchedule');
  return (
    <>
      <Facts schedule={value} />
      <Periods schedule={value} />
      {mayChange && value.locked && <p className={classes.paragraph}>{i18n._('schedule.locked')}</p>}
      {mayChange && !value.locked && <SettingForm key={data.etag} seen={data} />}
    </>
  );
}

/** When an organisation's regular meetings are held, who said so, and, for those who may, another schedule from a month on. */
export function SettingPage({ place: chosen }: { place: string | undefined }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const place = usePlace(chosen);
  return (
    <PageFrame
      title={i18n._('schedule.setting')}
      lead={
        <Link to={paths.schedule} search={{ 'to-chuc': chosen }}>
          {i18n._('schedule.back')}
        </Link>
      }
      width="reading"
    >
      {place === undefined ? (
        <EmptyState>{i18n._('schedule.no-place')}</EmptyState>
      ) : (
        <>
          <div className={classes.bar}>
            <PlaceSelect
              value={place}
              onChange={(id) => void navigate({ to: paths.scheduleSetting, search: { 'to-chuc': id }, replace: true })}
            />
          </div>
          <Setting key={place} place={place} />
        </>
      )}
    </PageFrame>
  );
}
