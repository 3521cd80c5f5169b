import { useLingui } from '@lingui/react';
import { Select } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Combobox.css';
import { useQueries } from '@tanstack/react-query';
import type { OrganizationKind } from '@/api/generated';
import { byFoldedName } from '@/ui/person-select';
import { ofKindQuery } from './queries';

/** More than anybody reads through: whoever has more types a few letters. */
const SHOWN = 50;

interface Props {
  label: string;
  kinds: readonly OrganizationKind[];
  /** Those that it makes no sense to offer. */
  without: readonly (string | undefined)[];
  value: string | null;
  error: string | undefined;
  onChange: (value: string | null) => void;
  onBlur: () => void;
}

/** One organisation of some kinds, found by typing any part of its name or code, with or without marks. */
export function OrganizationSelect({ kinds, without, error, ...props }: Props) {
  const { i18n } = useLingui();
  const lists = useQueries({ queries: kinds.map((kind) => ofKindQuery(kind)) });
  const offered = lists.flatMap(({ data = [] }) => data).filter(({ id }) => !without.includes(id));
  return (
    <Select
      {...props}
      error={error}
      placeholder={i18n._('organizations.select')}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      limit={SHOWN}
      data={offered.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
      filter={byFoldedName}
      nothingFoundMessage={i18n._('organizations.found.none')}
      maxDropdownHeight="16rem"
    />
  );
}
