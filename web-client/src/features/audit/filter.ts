import { instantOf } from '@/lib/dates';

/** What the page's address asks for; days are those of Vietnam. */
export interface AuditSearch {
  'doi-tuong'?: string;
  'tai-khoan'?: string;
  'dang-vien'?: string;
  loai?: string;
  tu?: string;
  den?: string;
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KIND = /^[a-z-]{1,40}$/;

const matching = (form: RegExp, text: string | undefined) => (text !== undefined && form.test(text) ? text : undefined);

const isRealDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

function dayIn(text: string | undefined): string | undefined {
  const day = matching(DAY, text);
  return day !== undefined && isRealDay(day) ? day : undefined;
}

/** Leaves out what is none: an address can be typed. */
export function filterOf(search: AuditSearch) {
  return {
    objectId: matching(ID, search['doi-tuong']),
    accountId: matching(ID, search['tai-khoan']),
    memberId: matching(ID, search['dang-vien']),
    objectType: matching(KIND, search.loai),
    from: dayIn(search.tu),
    to: dayIn(search.den),
  };
}

export type AuditFilter = ReturnType<typeof filterOf>;

/** Both days count, from their first to their last moment. */
export function queryOf({ from, to, ...rest }: AuditFilter) {
  const asked = {
    ...rest,
    from: from === undefined ? undefined : instantOf(from, '00:00'),
    to: to === undefined ? undefined : instantOf(nextDay(to), '00:00'),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
