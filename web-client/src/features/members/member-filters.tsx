import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Organization } from '@/api/generated';
import classes from './member-filters.module.css';
import type { MemberFilter } from './queries';

const PAUSE_MS = 300;

interface Props extends MemberFilter {
  cells: readonly Organization[];
}

/** By name, without diacritics as with them, and by cell for whoever sees more than one. */
export function MemberFilters({ q, cellId, cells }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const go = (next: { ten?: string; 'chi-bo'?: string }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  const search = useDebouncedCallback((text: string) => go({ ten: text.trim() }), PAUSE_MS);
  return (
    <div role="search" className={classes.filters}>
      <TextInput
        type="search"
        label={i18n._('members.search')}
        placeholder={i18n._('members.search.example')}
        leftSection={<IconSearch aria-hidden size="1.25em" />}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {cells.length > 1 && (
        <NativeSelect
          label={i18n._('members.filter.cell')}
          value={cellId ?? ''}
          data={[
            { value: '', label: i18n._('members.filter.all-cells') },
            ...cells.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => go({ 'chi-bo': event.currentTarget.value })}
        />
      )}
    </div>
  );
}
