import { useLingui } from '@lingui/react';
import { DateField } from '@/ui/date-field';
import { today } from './grounds';

interface DayFilterProps {
  day: string | undefined;
  onPick: (day: string | null) => void;
}

/** Of which day the tree is shown; today unless one is picked. */
export function DayFilter({ day, onPick }: DayFilterProps) {
  const { i18n } = useLingui();
  return (
    <DateField
      label={i18n._('organizations.day')}
      value={day ?? null}
      placeholder={i18n._('organizations.day.today')}
      maxDate={today()}
      clearable
      clearButtonProps={{ 'aria-label': i18n._('organizations.day.clear') }}
      onChange={onPick}
    />
  );
}
