import { useLingui } from '@lingui/react';
import { Select, type SelectProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Combobox.css';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cellChoicesQuery } from './queries';

const PAUSE_MS = 300;

interface Props extends Omit<SelectProps, 'data' | 'filter' | 'searchable' | 'searchValue' | 'onSearchChange'> {
  /** The cell that is no choice: where the member is already. */
  except?: string;
}

/** One of the cells that this person sees, found by a part of its name. */
export function CellSelect({ except, ...props }: Props) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data: cells = [] } = useQuery({
    ...cellChoicesQuery(q),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  return (
    <Select
      placeholder={i18n._('members.cell.placeholder')}
      {...props}
      searchable
      allowDeselect={false}
      searchValue={typed}
      onSearchChange={setTyped}
      data={cells.filter(({ id }) => id !== except).map(({ id, name }) => ({ value: id, label: name }))}
      // The service has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={i18n._('members.cell.not-found')}
      maxDropdownHeight="16rem"
      clearButtonProps={{ 'aria-label': i18n._('members.cell.clear') }}
    />
  );
}
