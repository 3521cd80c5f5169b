import { useLingui } from '@lingui/react';
import { Select } from '@mantine/core';
import type { OrganizationSummary, Role } from '@/api/generated';
import { PersonSelect } from '@/ui/person-select';
import { roleWord } from '@/ui/role-words';

interface Place {
  value: string | null;
  onChange: (value: string | null) => void;
  places: readonly OrganizationSummary[];
  error: string | undefined;
}

/** An organisation, found by typing part of its name. */
export function PlaceSelect({ places, ...field }: Place) {
  const { i18n } = useLingui();
  return (
    <PersonSelect
      {...field}
      people={places.map(({ id, name }) => ({ id, name }))}
      label={i18n._('access.column.place')}
      placeholder={i18n._('access.place.placeholder')}
      nothingFoundMessage={i18n._('access.place.not-found')}
    />
  );
}

interface Choice {
  value: Role | null;
  onChange: (value: Role | null) => void;
  roles: readonly Role[];
  error: string | undefined;
}

/** Only the roles that fit; before there is a place, none does. */
export function RoleSelect({ roles, onChange, ...field }: Choice) {
  const { i18n } = useLingui();
  return (
    <Select
      {...field}
      onChange={(role) => onChange(roles.find((one) => one === role) ?? null)}
      label={i18n._('access.column.role')}
      description={roles.length === 0 ? i18n._('access.role.place-first') : undefined}
      disabled={roles.length === 0}
      allowDeselect={false}
      data={roles.map((role) => ({ value: role, label: i18n._(roleWord(role)) }))}
    />
  );
}
