import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { UseFormReturn } from 'react-hook-form';
import type { Position } from '@/api/generated';
import { FormDay } from '@/ui/form-day';
import type { PersonValues } from './member-form-values';
import classes from './member-page.module.css';
import { POSITION_WORDS } from './words';

const POSITIONS = Object.keys(POSITION_WORDS) as Position[];

/** What is known of a member as a person. */
export function PersonFields({ form }: { form: UseFormReturn<PersonValues> }) {
  const { i18n } = useLingui();
  const { control, register, formState } = form;
  const fault = (name: keyof PersonValues) => formState.errors[name]?.message;
  return (
    <>
      <TextInput
        {...register('fullName')}
        label={i18n._('members.form.full-name')}
        autoCapitalize="off"
        autoComplete="off"
        maxLength={120}
        error={fault('fullName')}
      />
      <NativeSelect
        {...register('position')}
        label={i18n._('members.form.position')}
        data={POSITIONS.map((value) => ({ value, label: i18n._(POSITION_WORDS[value]) }))}
        error={fault('position')}
      />
      <div className={classes.pair}>
        <FormDay control={control} name="admittedOn" label={i18n._('members.form.admitted-on')} />
        <FormDay
          control={control}
          name="recognizedOn"
          label={i18n._('members.form.recognized-on')}
          description={i18n._('members.form.recognized-on.when')}
          clearable
        />
        <TextInput
          {...register('cardNumber')}
          label={i18n._('members.form.card-number')}
          inputMode="numeric"
          maxLength={20}
          error={fault('cardNumber')}
        />
        <FormDay control={control} name="bornOn" label={i18n._('members.form.born-on')} clearable />
        <TextInput
          {...register('phone')}
          label={i18n._('members.form.phone')}
          type="tel"
          maxLength={20}
          error={fault('phone')}
        />
        <TextInput
          {...register('email')}
          label={i18n._('members.form.email')}
          type="email"
          maxLength={120}
          error={fault('email')}
        />
      </div>
    </>
  );
}
