import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { DateField } from '@/ui/date-field';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: Path<Values>;
  label: string;
  description?: string | undefined;
  clearable?: boolean;
}

/** A day of a form. */
export function DayInput<Values extends FieldValues>({ control, name, label, ...props }: Props<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <DateField
          {...field}
          {...props}
          ref={ref}
          label={label}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
