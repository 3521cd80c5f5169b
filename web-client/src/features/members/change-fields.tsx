import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import type { LeaveKind, Member } from '@/api/generated';
import { msg } from '@/lib/message';
import type { AppForm } from '@/ui/use-app-form';
import { CellSelect } from './cell-select';
import { FormDay } from '@/ui/form-day';
import type { ChangeValues, MemberChangeStep } from './member-changes';
import { cellsQuery } from './queries';
import { LEAVE_WORDS } from './words';

type Name = keyof ChangeValues;

const LABELS: Record<Name, string> = {
  toCellId: msg('members.form.to-cell'),
  hostCellId: msg('members.form.host-cell'),
  hostName: msg('members.form.host-name'),
  kind: msg('members.form.leave-kind'),
  on: msg('members.form.transfer-day'),
  from: msg('members.form.from'),
  to: msg('members.form.to'),
  day: msg('members.form.last-day'),
  decidedOn: msg('members.form.decided-on'),
  reportedOn: msg('members.form.reported-on'),
  reason: msg('members.form.reason'),
  decisionNumber: msg('members.form.decision-number'),
};

const LONGEST = { hostName: 200, reason: 300, decisionNumber: 60 };

interface FieldProps {
  name: Name;
  form: AppForm<ChangeValues>;
  member: Member;
  optional: boolean;
}

function Field({ name, form: { control, register, formState }, member, optional }: FieldProps) {
  const { i18n } = useLingui();
  const { data: cells = [] } = useQuery({ ...cellsQuery, throwOnError: false });
  const label = optional ? i18n._('members.form.optional', { label: i18n._(LABELS[name]) }) : i18n._(LABELS[name]);
  const error = formState.errors[name]?.message;
  switch (name) {
    case 'kind':
      return (
        <NativeSelect
          {...register(name)}
          label={label}
          data={(Object.keys(LEAVE_WORDS) as LeaveKind[]).map((value) => ({
            value,
            label: i18n._(LEAVE_WORDS[value]),
          }))}
          error={error}
        />
      );
    case 'hostCellId':
      // Whoever sees one cell only names the other in words.
      if (cells.length < 2) return null;
      return (
        <Controller
          control={control}
          name={name}
          render={({ field }) => (
            <CellSelect {...field} label={i18n._(LABELS[name])} except={member.cellId} clearable error={error} />
          )}
        />
      );
    case 'toCellId':
      return (
        <Controller
          control={control}
          name={name}
          render={({ field }) => <CellSelect {...field} label={label} except={member.cellId} error={error} />}
        />
      );
    case 'hostName':
      return (
        <TextInput
          {...register(name)}
          label={i18n._(cells.length < 2 ? LABELS.hostName : 'members.form.host-name-instead')}
          maxLength={LONGEST[name]}
          error={error}
        />
      );
    case 'reason':
    case 'decisionNumber':
      return <TextInput {...register(name)} label={label} maxLength={LONGEST[name]} error={error} />;
    default:
      return <FormDay control={control} name={name} label={label} clearable={optional} />;
  }
}

interface Props {
  step: MemberChangeStep;
  form: AppForm<ChangeValues>;
  member: Member;
}

/** The fields that this step asks for, in its order. */
export function ChangeFields({ step, form, member }: Props) {
  return step.fields.map((name) => (
    <Field key={name} name={name} form={form} member={member} optional={step.optional.includes(name)} />
  ));
}
