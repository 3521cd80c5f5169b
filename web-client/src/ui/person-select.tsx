import { useLingui } from '@lingui/react';
import { type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Combobox.css';
import { fold } from '@/lib/fold';
import classes from './person-select.module.css';

interface Props extends Omit<SelectProps, 'data' | 'filter' | 'searchable'> {
  /** In the order in which they are shown; the service's order is that of Vietnamese names. */
  people: readonly { id: string; name: string }[];
}

/** Whoever has a word that begins so comes first: `uong` means Ưởng before Cường. */
export function byFoldedName({ options, search }: { options: unknown[]; search: string }): ComboboxItem[] {
  const wanted = fold(search);
  const found = (options as ComboboxItem[]).filter(({ label }) => fold(label).includes(wanted));
  const beginsSo = ({ label }: ComboboxItem) => ` ${fold(label)}`.includes(` ${wanted}`);
  return [...found.filter(beginsSo), ...found.filter((option) => !beginsSo(option))];
}

/** One person out of a cell, found by typing any part of the name, with or without its marks. */
export function PersonSelect({ people, ...props }: Props) {
  const { i18n } = useLingui();
  return (
    <Select
      placeholder={i18n._('person.placeholder')}
      {...props}
      searchable
      // Whoever is chosen again stays chosen; there is a button to clear the field.
      allowDeselect={false}
      selectFirstOptionOnChange
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      filter={byFoldedName}
      nothingFoundMessage={i18n._('person.not-found')}
      classNames={{ option: classes.option }}
      maxDropdownHeight="16rem"
      clearButtonProps={{ 'aria-label': i18n._('person.clear') }}
    />
  );
}
