import { i18n } from '@lingui/core';
import * as z from 'zod/mini';
import { type ChangeValues, type MemberChangeStep, today } from './member-changes';

const PAST = ['on', 'day', 'decidedOn', 'reportedOn'] as const;

const required = { error: () => i18n._('form.required') };
const notYet = { error: () => i18n._('members.form.day-to-come') };

const isGiven = (value: string | null) => value !== null && value.trim() !== '';

const day = z.nullable(z.string());

const shape = z.object({
  toCellId: z.nullable(z.string()),
  hostCellId: z.nullable(z.string()),
  hostName: z.string().check(z.maxLength(200)),
  kind: z.string(),
  on: day,
  from: day,
  to: day,
  day,
  decidedOn: day,
  reportedOn: day,
  reason: z.string().check(z.maxLength(300)),
  decisionNumber: z.string().check(z.maxLength(60)),
});

/** What this step needs is there; what has been decided is not in the future; the last day follows the first. */
export function schemaOf({ fields, optional }: MemberChangeStep) {
  const needed = fields.filter((name) => !optional.includes(name));
  const past = PAST.filter((name) => fields.includes(name));
  return shape.check(
    ...needed.map((name) => z.refine<ChangeValues>((values) => isGiven(values[name]), { ...required, path: [name] })),
    ...past.map((name) =>
      z.refine<ChangeValues>((values) => (values[name] ?? '') <= today(), { ...notYet, path: [name] }),
    ),
    z.refine<ChangeValues>(({ from, to }) => from === null || to === null || from <= to, {
      error: () => i18n._('members.form.to.fault'),
      path: ['to'],
    }),
    z.refine<ChangeValues>(
      ({ hostCellId, hostName }) => !fields.includes('hostName') || (hostCellId !== null) !== isGiven(hostName),
      { error: () => i18n._('members.form.host.fault'), path: ['hostName'] },
    ),
  );
}
