import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import * as z from 'zod/mini';
import type { CellType } from '@/api/generated';
import { required, requiredText } from './grounds';
import { CELL_TYPES, TYPE_WORDS } from './words';

export const codeField = z.string().check(
  z.minLength(1, required),
  z.refine((code) => /^[\da-z][\da-z./_-]*$/i.test(code.trim()), {
    error: () => i18n._('organizations.code.fault'),
  }),
  z.maxLength(40),
);

export const nameField = requiredText(200);

export const cellTypeField = z.enum([...CELL_TYPES, '']);

/** What the service takes of it: nothing but a cell has a type. */
export function cellTypeOf(type: CellType | ''): { cellType?: CellType } {
  return type === '' ? {} : { cellType: type };
}

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  codeName: Path<Values>;
  nameName: Path<Values>;
  /** Only where it is a cell. */
  typeName: Path<Values> | undefined;
}

export function NamingFields<Values extends FieldValues>({ control, codeName, nameName, typeName }: Props<Values>) {
  const { i18n: texts } = useLingui();
  return (
    <>
      <Controller
        control={control}
        name={nameName}
        render={({ field, fieldState }) => (
          <TextInput
            {...field}
            label={texts._('organizations.name')}
            maxLength={200}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name={codeName}
        render={({ field, fieldState }) => (
          <TextInput
            {...field}
            label={texts._('organizations.code')}
            description={texts._('organizations.code.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={40}
            error={fieldState.error?.message}
          />
        )}
      />
      {typeName !== undefined && (
        <Controller
          control={control}
          name={typeName}
          render={({ field, fieldState }) => (
            <NativeSelect
              {...field}
              label={texts._('organizations.type')}
              data={[
                { value: '', label: texts._('organizations.type.choose') },
                ...CELL_TYPES.map((type) => ({ value: type, label: texts._(TYPE_WORDS[type]) })),
              ]}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </>
  );
}
