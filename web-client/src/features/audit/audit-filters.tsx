import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Member } from '@/api/generated';
import { DateField } from '@/ui/date-field';
import { PersonSelect } from '@/ui/person-select';
import classes from './audit-filters.module.css';
import type { AuditFilter, AuditSearch } from './filter';
import { peopleQuery, personQuery } from './queries';
import { OBJECT_WORDS } from './words';

const PAUSE_MS = 300;

interface PersonProps {
  memberId: string | undefined;
  onChange: (memberId: string | null) => void;
}

/** Names repeat: the cell tells people apart. */
const labelOf = ({ fullName, cellName }: Member) => `${fullName} (${cellName})`;

/** One member out of everybody whom this person oversees: the service searches, a page of names at a time. */
function PersonFilter({ memberId, onChange }: PersonProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, PAUSE_MS);
  const { data: chosen } = useQuery({ ...personQuery(memberId), throwOnError: false });
  // The name of who is chosen stands in the field and is no question.
  const q = chosen !== undefined && asked === labelOf(chosen) ? '' : asked.trim();
  const { data: found = [] } = useQuery({
    ...peopleQuery(q),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const people = chosen === undefined ? found : [chosen, ...found.filter(({ id }) => id !== chosen.id)];
  return (
    <PersonSelect
      label={i18n._('audit.filter.person')}
      clearable
      people={people.map((person) => ({ id: person.id, name: labelOf(person) }))}
      value={chosen?.id ?? null}
      onChange={onChange}
      onSearchChange={setTyped}
    />
  );
}

/** By person, by kind of thing, and by day. */
export function AuditFilters({ memberId, objectType, from, to }: AuditFilter) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const go = (next: AuditSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div role="search" className={classes.filters}>
      <PersonFilter memberId={memberId} onChange={(chosen) => go({ 'dang-vien': chosen ?? '', 'tai-khoan': '' })} />
      <NativeSelect
        label={i18n._('audit.filter.kind')}
        value={objectType ?? ''}
        data={[
          { value: '', label: i18n._('audit.filter.all-kinds') },
          ...Object.entries(OBJECT_WORDS).map(([value, word]) => ({ value, label: i18n._(word ?? value) })),
        ]}
        onChange={(event) => go({ loai: event.currentTarget.value })}
      />
      <DateField
        className={classes.day}
        label={i18n._('audit.filter.from')}
        clearable
        value={from ?? null}
        onChange={(day) => go({ tu: day ?? '' })}
      />
      <DateField
        className={classes.day}
        label={i18n._('audit.filter.to')}
        clearable
        value={to ?? null}
        onChange={(day) => go({ den: day ?? '' })}
      />
    </div>
  );
}
