import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconMinus } from '@tabler/icons-react';
import type { CheckKind, CheckVerdict, MeetingCheck } from '@/api/generated';
import { formatDateTime, formatDay } from '@/lib/dates';
import { msg } from '@/lib/message';
import { Why } from '@/ui/why';
import { checksQuery } from './prepare-queries';
import classes from './prepare.module.css';

const ICONS: Record<CheckVerdict, typeof IconMinus> = {
  MET: IconCircleCheck,
  NOT_MET: IconAlertTriangle,
  PENDING: IconCircleDashed,
  NOT_ASSESSED: IconMinus,
};

const VERDICTS: Record<CheckVerdict, string> = {
  MET: msg('meetings.check.met'),
  NOT_MET: msg('meetings.check.not-met'),
  PENDING: msg('meetings.check.pending'),
  NOT_ASSESSED: msg('meetings.check.not-assessed'),
};

const KINDS: Record<CheckKind, string> = {
  DURATION: msg('meetings.check.duration'),
  NOTICE: msg('meetings.check.notice'),
  DOCUMENTS: msg('meetings.check.documents'),
  HANDBOOK: msg('meetings.check.handbook'),
  PRE_MEETING: msg('meetings.check.pre-meeting'),
  THEMATIC_BESIDE_REGULAR: msg('meetings.check.beside-regular'),
  NOT_MERGED: msg('meetings.check.not-merged'),
};

function Facts({ check }: { check: MeetingCheck }) {
  const { i18n } = useLingui();
  const { measured, required, at, dueOn } = check;
  const facts = [
    measured !== undefined && required !== undefined && i18n._('meetings.check.minutes', { measured, required }),
    at !== undefined && i18n._('meetings.check.at', { when: formatDateTime(at) }),
    dueOn !== undefined && i18n._('meetings.check.due', { day: formatDay(dueOn) }),
  ].filter((fact) => fact !== false);
  return facts.length > 0 && <p>{facts.join(' ')}</p>;
}

function Check({ check }: { check: MeetingCheck }) {
  const { i18n } = useLingui();
  const { kind, verdict, source } = check;
  const Icon = ICONS[verdict];
  const figure = (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon aria-hidden size="1.25em" />
      <span>
        {i18n._(KINDS[kind])}: <strong>{i18n._(VERDICTS[verdict])}</strong>
      </span>
    </span>
  );
  return (
    <li>
      <Why figure={figure}>
        <Facts check={check} />
        <p>
          {i18n._('meetings.check.source', {
            document: source.document,
            article: source.article,
            day: formatDay(source.effectiveFrom),
          })}
        </p>
        <p className={classes.soft}>{source.provenance}</p>
      </Why>
    </li>
  );
}

/** The meeting held against the rules of its day. It shows, and stops nothing. */
export function Checks({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery({ ...checksQuery(meetingId), throwOnError: false });
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{i18n._('meetings.checks')}</h2>
      <ul className={classes.plain}>
        {data.items.map((check) => (
          <Check key={check.kind} check={check} />
        ))}
      </ul>
    </section>
  );
}
