import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type CurrentUser, currentUserQuery } from '@/session/current-user';
import { placesQuery } from './queries';

/** Whose schedule somebody comes for first: the committee's office for its cells, a secretary for the own cell. */
const FIRST = ['COMMITTEE_OFFICE', 'CELL_SECRETARY', 'COMMITTEE_MEMBER', 'INSPECTOR'];

function ownPlace(user: CurrentUser | null): string | undefined {
  const roles = user?.roles ?? [];
  const first = FIRST.map((wanted) => roles.find(({ role }) => role === wanted)).find((role) => role !== undefined);
  return (first ?? roles[0])?.organizationId;
}

/** The organisation that a page is about: the one in its address, else the reader's own. */
export function usePlace(chosen: string | undefined): string | undefined {
  const { data: user } = useSuspenseQuery(currentUserQuery);
  return chosen ?? ownPlace(user);
}

interface Props {
  value: string;
  onChange: (organizationId: string) => void;
}

/** For those who see more than one organisation. */
export function PlaceSelect({ value, onChange }: Props) {
  const { i18n } = useLingui();
  const { data: places = [] } = useQuery({ ...placesQuery, throwOnError: false });
  if (places.length < 2) return null;
  return (
    <NativeSelect
      label={i18n._('schedule.place')}
      value={value}
      data={places.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
