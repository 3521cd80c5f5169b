import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrganizationSummary } from '@/api/generated';
import classes from './member-filters.module.css';
import type { MemberFilter } from './queries';
import { CATEGORY_WORDS, STANDING_WORDS } from './words';

const PAUSE_MS = 300;

/** Somebody here for a time is a member of another cell: not in this list. */
const STANDINGS = ['ACTIVE', 'EXEMPT', 'TEMPORARILY_AWAY', 'SPECIAL_DUTY'] as const;

interface Props extends MemberFilter {
  cells: readonly OrganizationSummary[];
}

/** By name, without diacritics as with them; by category and standing; by cell for whoever sees more than one. */
export function MemberFilters({ q, cellId, category, standing, cells }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const go = (next: { ten?: string; 'chi-bo'?: string; dien?: string; 'tinh-trang'?: string }) =>
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
      <NativeSelect
        label={i18n._('members.filter.category')}
        value={category ?? ''}
        data={[
          { value: '', label: i18n._('members.filter.all-categories') },
          { value: 'OFFICIAL', label: i18n._(CATEGORY_WORDS.OFFICIAL) },
          { value: 'PROBATIONARY', label: i18n._(CATEGORY_WORDS.PROBATIONARY) },
        ]}
        onChange={(event) => go({ dien: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('members.filter.standing')}
        value={standing ?? ''}
        data={[
          { value: '', label: i18n._('members.filter.all-standings') },
          ...STANDINGS.map((value) => ({ value, label: i18n._(STANDING_WORDS[value]) })),
        ]}
        onChange={(event) => go({ 'tinh-trang': event.currentTarget.value })}
      />
    </div>
  );
}
