import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import * as z from 'zod/mini';
import { dayOf } from '@/lib/dates';
import { DateField } from '@/ui/date-field';

export const today = () => dayOf(new Date());

export const required = { error: () => i18n._('form.required') };

/** Named as the contract names them, so that a refused field is found. */
export const requiredText = (most: number) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', required),
    z.maxLength(most),
  );

export const requiredDay = z.nullable(z.string()).check(z.refine((day) => day !== null, required));

/** Why, from when and by which decision. */
export const groundsFields = {
  effectiveOn: requiredDay,
  reason: requiredText(300),
  decisionNumber: z.string().check(z.maxLength(100)),
};

export interface GroundsValues {
  effectiveOn: string | null;
  reason: string;
  decisionNumber: string;
}

export function newGrounds(): GroundsValues {
  return { effectiveOn: today(), reason: '', decisionNumber: '' };
}

/** What the service takes; the form has been checked before. */
export function groundsOf({ effectiveOn, reason, decisionNumber }: GroundsValues) {
  const number = decisionNumber.trim();
  return { effectiveOn: effectiveOn ?? '', reason: reason.trim(), ...(number && { decisionNumber: number }) };
}

interface DayProps<Values extends FieldValues> {
  control: Control<Values>;
  name: Path<Values>;
  label: string;
  description?: string;
}

/** A day that has come: nothing here takes effect in the future. */
export function PastDayField<Values extends FieldValues>({ control, name, label, description }: DayProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <DateField
          {...field}
          ref={ref}
          label={label}
          description={description}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxDate={today()}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  reasonName: Path<Values>;
  decisionName: Path<Values>;
}

export function ReasonFields<Values extends FieldValues>({ control, reasonName, decisionName }: Props<Values>) {
  const { i18n: texts } = useLingui();
  return (
    <>
      <Controller
        control={control}
        name={reasonName}
        render={({ field, fieldState }) => (
          <Textarea
            {...field}
            label={texts._('organizations.reason')}
            autosize
            minRows={2}
            maxLength={300}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name={decisionName}
        render={({ field, fieldState }) => (
          <TextInput
            {...field}
            label={texts._('organizations.decision-number')}
            maxLength={100}
            error={fieldState.error?.message}
          />
        )}
      />
    </>
  );
}
