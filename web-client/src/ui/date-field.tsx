import { useLingui } from '@lingui/react';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/dates/styles.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/vi';
import { parseTypedDay } from '@/lib/dates';
import classes from './date-field.module.css';

type Props = Omit<
  DateInputProps,
  'ariaLabels' | 'classNames' | 'dateParser' | 'hideOutsideDates' | 'locale' | 'valueFormat'
>;

/** A day (`yyyy-MM-dd`), typed as d/M/yyyy or picked from the month. */
export function DateField(props: Props) {
  const { i18n } = useLingui();
  return (
    <DateInput
      {...props}
      valueFormat="DD/MM/YYYY"
      placeholder={props.placeholder ?? i18n._('date.placeholder')}
      dateParser={parseTypedDay}
      locale={i18n.locale}
      firstDayOfWeek={1}
      // Days of the next month are too faint to read and are never what is looked for.
      hideOutsideDates
      classNames={{ day: classes.day, calendarHeaderControl: classes.control, calendarHeaderLevel: classes.control }}
      ariaLabels={{
        previousMonth: i18n._('date.previous-month'),
        nextMonth: i18n._('date.next-month'),
        previousYear: i18n._('date.previous-year'),
        nextYear: i18n._('date.next-year'),
        previousDecade: i18n._('date.previous-decade'),
        nextDecade: i18n._('date.next-decade'),
        monthLevelControl: i18n._('date.choose-month'),
        yearLevelControl: i18n._('date.choose-year'),
      }}
    />
  );
}
