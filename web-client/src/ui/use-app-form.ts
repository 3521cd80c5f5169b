import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type BaseSyntheticEvent, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm, type UseFormReturn } from 'react-hook-form';
import { type Problem, problemOf } from '@/lib/problem';

type Schema<Values extends FieldValues> = Parameters<typeof standardSchemaResolver<Values, unknown, Values>>[0];

export interface AppForm<Values extends FieldValues> extends UseFormReturn<Values> {
  /** What belongs to no field: shown above the button. */
  problem: Problem | null;
  /**
   * Sends the checked values; violations go to their fields, with the focus on the first. With the event of a form, it is
   * sent this way and not by the browser.
   */
  submit: (send: (values: Values) => Promise<void>) => (event?: BaseSyntheticEvent) => Promise<void>;
}

/** `agendaItems[0].title` is `agendaItems.0.title` to the form. */
function fieldPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}

function hasField(values: FieldValues, path: string): boolean {
  let value: unknown = values;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(part in value)) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return true;
}

/** A form in the first error lane: what the service refuses is said at the field that it refuses. */
export function useAppForm<Values extends FieldValues>(
  schema: Schema<Values>,
  defaultValues: DefaultValues<Values>,
  /** `onSubmit` for a form of rows: a new row is empty, and no fault before anybody could type. */
  mode: 'onTouched' | 'onSubmit' = 'onTouched',
): AppForm<Values> {
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm<Values>({ defaultValues, resolver: standardSchemaResolver(schema), mode });

  function place(refusal: Problem): void {
    const mine = refusal.violations
      .map(({ field, message }) => ({ path: fieldPath(field), message }))
      .filter(({ path }) => hasField(form.getValues(), path));
    for (const [index, { path, message }] of mine.entries()) {
      form.setError(path as Path<Values>, { type: 'server', message }, { shouldFocus: index === 0 });
    }
    const allPlaced = mine.length > 0 && mine.length === refusal.violations.length;
    setProblem(allPlaced ? null : refusal);
  }

  const submit: AppForm<Values>['submit'] = (send) =>
    form.handleSubmit(async (values) => {
      setProblem(null);
      try {
        await send(values);
      } catch (error) {
        place(problemOf(error));
      }
    });

  return { ...form, problem, submit };
}
