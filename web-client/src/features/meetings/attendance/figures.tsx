import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { AttendanceRow, AttendanceRuleSource, AttendanceSummary, Exclusion } from '@/api/generated';
import { formatDay, formatTime } from '@/lib/dates';
import { formatPercent } from '@/lib/numbers';
import { usePreferences } from '@/session/preferences';
import { Why } from '@/ui/why';
import { voteBaseQuery } from '../meeting-queries';
import classes from './attendance.module.css';
import { exclusionWord } from './mark-words';
import { countMarks } from './roll-call';

/** "21 có mặt (2 muộn) · 1 vắng có lý do": runs along with the tapping. */
function Counts({ rows }: { rows: readonly AttendanceRow[] }) {
  const { i18n } = useLingui();
  const { present, late, excused, unexcused, unmarked } = countMarks(rows);
  const parts = [
    late > 0
      ? i18n._('attendance.count.present-late', { present, late })
      : i18n._('attendance.count.present', { present }),
    excused > 0 && i18n._('attendance.count.excused', { count: excused }),
    unexcused > 0 && i18n._('attendance.count.unexcused', { count: unexcused }),
    unmarked > 0 && i18n._('attendance.count.unmarked', { count: unmarked }),
  ].filter((part) => part !== false);
  return <p className={classes.counts}>{parts.join(' · ')}</p>;
}

function Exclusions({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const { i18n } = useLingui();
  if (exclusions.length === 0) return <p>{i18n._('attendance.excluded.none')}</p>;
  return (
    <>
      <p>{i18n._('attendance.excluded')}</p>
      <ul>
        {exclusions.map(({ memberId, fullName, reason }) => (
          <li key={memberId}>
            {fullName}: {i18n._(exclusionWord(reason))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which rule of which day a figure follows. */
function Source({ source: { document, article, effectiveFrom, provenance } }: { source: AttendanceRuleSource }) {
  const { i18n } = useLingui();
  return (
    <p>
      {i18n._('attendance.rule', { document, article, since: formatDay(effectiveFrom) })} {provenance}
    </p>
  );
}

function Rate({ summary }: { summary: AttendanceSummary }) {
  const { i18n } = useLingui();
  const { language } = usePreferences();
  const { present, base, percent, exclusions, source } = summary;
  if (percent === undefined) return null;
  const figure = i18n._('attendance.rate', { present, base, percent: formatPercent(percent / 100, language) });
  return (
    <Why figure={figure}>
      <p>{i18n._('attendance.rate.why', { present, base })}</p>
      <p>{i18n._('attendance.rate.rule')}</p>
      <Exclusions exclusions={exclusions} />
      <Source source={source} />
    </Why>
  );
}

/** For the votes that come later in the meeting; its count follows the roll. */
export function VoteBase({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery({ ...voteBaseQuery(meetingId), throwOnError: false });
  if (!data) return null;
  const { base, majority, exclusions, present, at, source } = data;
  return (
    <Why figure={i18n._('attendance.vote-base', { base, majority })}>
      <p>{i18n._('attendance.vote-base.why', { base })}</p>
      <p>{i18n._('attendance.vote-base.majority', { majority })}</p>
      <p>{i18n._('attendance.vote-base.at', { present, time: formatTime(at) })}</p>
      <Exclusions exclusions={exclusions} />
      <Source source={source} />
    </Why>
  );
}

interface Props {
  rows: readonly AttendanceRow[];
  summary: AttendanceSummary;
  /** The counts that decide are the service's; until it has the last taps, they lie behind. */
  isBehind: boolean;
}

export function Figures({ rows, summary, isBehind }: Props) {
  return (
    <div className={classes.figures}>
      <Counts rows={rows} />
      <div className={isBehind ? classes.behind : undefined} aria-busy={isBehind}>
        <Rate summary={summary} />
      </div>
    </div>
  );
}
