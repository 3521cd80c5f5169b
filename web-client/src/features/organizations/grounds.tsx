import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { ComponentProps } from 'react';
import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import * as z from 'zod/mini';
import { dayOf } from '@/lib/dates';
import { FormDay } from '@/ui/form-day';

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

/** A day that has come: nothing here takes effect in the future. */
export function PastDay<Values extends FieldValues>(props: ComponentProps<typeof FormDay<Values>>) {
  return <FormDay {...props} maxDate={today()} />;
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

/** The fields of {@link groundsFields}. */
export function GroundsInputs<Values extends GroundsValues & FieldValues>({ control }: { control: Control<Values> }) {
  const { i18n: texts } = useLingui();
  return (
    <>
      <PastDay
        control={control}
        name={'effectiveOn' as Path<Values>}
        label={texts._('organizations.effective-on')}
        description={texts._('organizations.effective-on.hint')}
      />
      <ReasonFields
        control={control}
        reasonName={'reason' as Path<Values>}
        decisionName={'decisionNumber' as Path<Values>}
      />
    </>
  );
}
