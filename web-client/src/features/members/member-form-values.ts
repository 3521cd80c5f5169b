import { i18n } from '@lingui/core';
import * as z from 'zod/mini';
import type { CreateMemberRequest, Member, UpdateMemberRequest } from '@/api/generated';
import { dayOf } from '@/lib/dates';

const required = { error: () => i18n._('form.required') };
const notYet = { error: () => i18n._('members.form.day-to-come') };

const isPast = (day: string | null) => day === null || day <= dayOf(new Date());
const given = z.refine<string>((text) => text.trim() !== '', required);
const chosen = z.refine<string | null>((value) => value !== null, required);
const past = z.refine<string | null>(isPast, notYet);
const text = (longest: number) => z.string().check(z.maxLength(longest));
const shaped = (shape: RegExp, error: () => string) =>
  z.refine<string>((typed) => typed.trim() === '' || shape.test(typed.trim()), { error });

/** Named as the contract names them, so that a refused field is found. */
const person = {
  fullName: z.string().check(given, z.maxLength(120)),
  position: z.enum(['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'NONE']),
  admittedOn: z.nullable(z.string()).check(chosen, past),
  recognizedOn: z.nullable(z.string()).check(past),
  bornOn: z.nullable(z.string()).check(past),
  cardNumber: z.string().check(shaped(/^\d{1,20}$/, () => i18n._('members.form.card-number.fault'))),
  phone: z.string().check(shaped(/^\+?\d[\d .()-]{4,18}$/, () => i18n._('members.form.phone.fault'))),
  email: z.string().check(
    z.maxLength(120),
    shaped(/^[^\s@]+@[^\s@]+$/, () => i18n._('members.form.email.fault')),
  ),
};

const inOrder = z.refine<{ admittedOn: string | null; recognizedOn: string | null }>(
  ({ admittedOn, recognizedOn }) => recognizedOn === null || admittedOn === null || recognizedOn >= admittedOn,
  { error: () => i18n._('members.form.recognized-on.fault'), path: ['recognizedOn'] },
);

const personFields = z.object(person);
const newFields = z.object({
  ...person,
  cellId: z.nullable(z.string()).check(chosen),
  joinedOn: z.nullable(z.string()).check(chosen, past),
  reason: text(300),
  decisionNumber: text(60),
});

export type PersonValues = z.infer<typeof personFields>;
export type NewMemberValues = z.infer<typeof newFields>;

export const personSchema = personFields.check(inOrder);
export const newMemberSchema = newFields.check(inOrder);

const said = (typed: string) => (typed.trim() === '' ? undefined : typed.trim());

/** What the service takes; the form has been checked before. */
export function detailsOf(values: PersonValues): UpdateMemberRequest {
  return {
    fullName: values.fullName.trim().normalize('NFC'),
    position: values.position,
    admittedOn: values.admittedOn ?? '',
    recognizedOn: values.recognizedOn ?? undefined,
    bornOn: values.bornOn ?? undefined,
    cardNumber: said(values.cardNumber),
    phone: said(values.phone),
    email: said(values.email),
  };
}

export function newMemberOf(values: NewMemberValues): CreateMemberRequest {
  return {
    ...detailsOf(values),
    cellId: values.cellId ?? '',
    joinedOn: values.joinedOn ?? '',
    reason: said(values.reason),
    decisionNumber: said(values.decisionNumber),
  };
}

export function valuesOf(member: Member): PersonValues {
  return {
    fullName: member.fullName,
    position: member.position,
    admittedOn: member.admittedOn,
    recognizedOn: member.recognizedOn ?? null,
    bornOn: member.bornOn ?? null,
    cardNumber: member.cardNumber ?? '',
    phone: member.phone ?? '',
    email: member.email ?? '',
  };
}

export function newMemberValues(cellId: string | null): NewMemberValues {
  return {
    fullName: '',
    position: 'NONE',
    admittedOn: null,
    recognizedOn: null,
    bornOn: null,
    cardNumber: '',
    phone: '',
    email: '',
    cellId,
    joinedOn: dayOf(new Date()),
    reason: '',
    decisionNumber: '',
  };
}
