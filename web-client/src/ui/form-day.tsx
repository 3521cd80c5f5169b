import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { DateField } from './date-field';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: Path<Values>;
  label: string;
  description?: string | undefined;
  clearable?: boolean;
  minDate?: string;
  maxDate?: string;
  /** Said of any fault, in place of the fault's own words. */
  whenWrong?: string;
}

/** A day of a form. */
export function FormDay<Values extends FieldValues>({ control, name, whenWrong, ...props }: Props<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <DateField
          {...field}
          {...props}
          ref={ref}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={fieldState.error && (whenWrong ?? fieldState.error.message)}
        />
      )}
    />
  );
}
