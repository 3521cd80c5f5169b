import {
  endExemption,
  endMembership,
  endSpecialDuty,
  endTemporaryTransfer,
  grantExemption,
  type LeaveKind,
  type Member,
  startSpecialDuty,
  startTemporaryTransfer,
  transferMember,
} from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { dayOf } from '@/lib/dates';
import { msg } from '@/lib/message';

/** Named as the contract names them, so that a refused field is found. */
export interface ChangeValues {
  toCellId: string | null;
  hostCellId: string | null;
  hostName: string;
  kind: string;
  on: string | null;
  from: string | null;
  to: string | null;
  day: string | null;
  decidedOn: string | null;
  reportedOn: string | null;
  reason: string;
  decisionNumber: string;
}

type Answer = Promise<{ data: Member; response: Response }>;

export interface MemberChangeStep {
  /** As the address names it, and the service. */
  path: string;
  action: string;
  title: string;
  /** What it means, in one sentence. */
  about: string;
  submit: string;
  done: string;
  fields: readonly (keyof ChangeValues)[];
  optional: readonly (keyof ChangeValues)[];
  send: (memberId: string, seen: Versioned<Member>, values: ChangeValues) => Answer;
  /** Calls off what has just been entered. */
  undo?: (memberId: string, seen: Versioned<Member>, values: ChangeValues, reason: string) => Answer;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const today = () => dayOf(new Date());

/** The day before the first one calls a standing off; the service takes no day to come. */
export function callOffDay(from: string, now: string): string {
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  return before < now ? before : now;
}

const call = (memberId: string, seen: Versioned<Member>) => ({ path: { memberId }, headers: ifMatch(seen) });

const said = (text: string) => (text.trim() === '' ? undefined : text.trim());

const callOff = (values: ChangeValues, reason: string) => ({
  day: callOffDay(values.from ?? today(), today()),
  reason,
});

const ends = ({ day, reason }: ChangeValues) => ({ day: day ?? '', reason: reason.trim() });

export const STEPS: readonly MemberChangeStep[] = [
  {
    path: 'mien-sinh-hoat',
    action: 'grantExemption',
    title: msg('members.exemption.title'),
    about: msg('members.exemption.about'),
    submit: msg('members.exemption.submit'),
    done: msg('members.exemption.done'),
    fields: ['reason', 'from', 'to', 'decidedOn', 'reportedOn'],
    optional: ['to', 'reportedOn'],
    send: (memberId, seen, { reason, from, to, decidedOn, reportedOn }) =>
      grantExemption({
        ...call(memberId, seen),
        body: {
          reason: reason.trim(),
          from: from ?? '',
          to: to ?? undefined,
          decidedOn: decidedOn ?? '',
          reportedOn: reportedOn ?? undefined,
        },
      }),
    undo: (memberId, seen, values, reason) => endExemption({ ...call(memberId, seen), body: callOff(values, reason) }),
  },
  {
    path: 'het-mien-sinh-hoat',
    action: 'endExemption',
    title: msg('members.exemption-end.title'),
    about: msg('members.end.about'),
    submit: msg('members.exemption-end.submit'),
    done: msg('members.exemption-end.done'),
    fields: ['day', 'reason'],
    optional: [],
    send: (memberId, seen, values) => endExemption({ ...call(memberId, seen), body: ends(values) }),
  },
  {
    path: 'sinh-hoat-tam-thoi',
    action: 'startTemporaryTransfer',
    title: msg('members.away.title'),
    about: msg('members.away.about'),
    submit: msg('members.away.submit'),
    done: msg('members.away.done'),
    fields: ['hostCellId', 'hostName', 'from', 'to', 'reason'],
    optional: ['hostCellId', 'hostName'],
    send: (memberId, seen, { hostCellId, hostName, from, to, reason }) =>
      startTemporaryTransfer({
        ...call(memberId, seen),
        body: {
          hostCellId: hostCellId ?? undefined,
          hostName: said(hostName),
          from: from ?? '',
          to: to ?? '',
          reason: reason.trim(),
        },
      }),
    undo: (memberId, seen, values, reason) =>
      endTemporaryTransfer({ ...call(memberId, seen), body: callOff(values, reason) }),
  },
  {
    path: 'het-sinh-hoat-tam-thoi',
    action: 'endTemporaryTransfer',
    title: msg('members.away-end.title'),
    about: msg('members.end.about'),
    submit: msg('members.away-end.submit'),
    done: msg('members.away-end.done'),
    fields: ['day', 'reason'],
    optional: [],
    send: (memberId, seen, values) => endTemporaryTransfer({ ...call(memberId, seen), body: ends(values) }),
  },
  {
    path: 'nhiem-vu-dac-biet',
    action: 'startSpecialDuty',
    title: msg('members.duty.title'),
    about: msg('members.duty.about'),
    submit: msg('members.duty.submit'),
    done: msg('members.duty.done'),
    fields: ['reason', 'from', 'to'],
    optional: ['to'],
    send: (memberId, seen, { reason, from, to }) =>
      startSpecialDuty({
        ...call(memberId, seen),
        body: { reason: reason.trim(), from: from ?? '', to: to ?? undefined },
      }),
    undo: (memberId, seen, values, reason) =>
      endSpecialDuty({ ...call(memberId, seen), body: callOff(values, reason) }),
  },
  {
    path: 'het-nhiem-vu-dac-biet',
    action: 'endSpecialDuty',
    title: msg('members.duty-end.title'),
    about: msg('members.end.about'),
    submit: msg('members.duty-end.submit'),
    done: msg('members.duty-end.done'),
    fields: ['day', 'reason'],
    optional: [],
    send: (memberId, seen, values) => endSpecialDuty({ ...call(memberId, seen), body: ends(values) }),
  },
  {
    path: 'chuyen-sinh-hoat',
    action: 'transferMember',
    title: msg('members.transfer.title'),
    about: msg('members.transfer.about'),
    submit: msg('members.transfer.submit'),
    done: msg('members.transfer.done'),
    fields: ['toCellId', 'on', 'reason', 'decisionNumber'],
    optional: ['decisionNumber'],
    send: (memberId, seen, { toCellId, on, reason, decisionNumber }) =>
      transferMember({
        ...call(memberId, seen),
        body: {
          toCellId: toCellId ?? '',
          on: on ?? '',
          reason: reason.trim(),
          decisionNumber: said(decisionNumber),
        },
      }),
  },
  {
    path: 'ra-khoi-danh-sach',
    action: 'endMembership',
    title: msg('members.leave.title'),
    about: msg('members.leave.about'),
    submit: msg('members.leave.submit'),
    done: msg('members.leave.done'),
    fields: ['kind', 'day', 'reason', 'decisionNumber'],
    optional: ['decisionNumber'],
    send: (memberId, seen, { kind, day, reason, decisionNumber }) =>
      endMembership({
        ...call(memberId, seen),
        body: {
          kind: kind as LeaveKind,
          day: day ?? '',
          reason: reason.trim(),
          decisionNumber: said(decisionNumber),
        },
      }),
  },
];

/** Whatever mostly happens today says so already. */
export function newValues(): ChangeValues {
  return {
    toCellId: null,
    hostCellId: null,
    hostName: '',
    kind: 'MOVED_OUT',
    on: today(),
    from: today(),
    to: null,
    day: today(),
    decidedOn: null,
    reportedOn: null,
    reason: '',
    decisionNumber: '',
  };
}
