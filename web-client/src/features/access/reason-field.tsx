import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { UseFormRegisterReturn } from 'react-hook-form';
import * as z from 'zod/mini';

/** What the field takes. */
export const REASON = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

interface Props {
  field: UseFormRegisterReturn;
  error: string | undefined;
  label?: string;
}

/** Why: the decision's number, or a word. */
export function ReasonField({ field, error, label }: Props) {
  const { i18n } = useLingui();
  return (
    <TextInput
      {...field}
      label={label ?? i18n._('access.reason')}
      description={i18n._('access.reason.example')}
      maxLength={300}
      error={error}
    />
  );
}
