import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RosterImport, RosterRow } from '@/api/generated';
import { formatDay } from '@/lib/dates';
import { Dialog } from '@/ui/dialog';
import { foundMembersQuery } from './queries';
import classes from './roster.module.css';
import { useRowDecision } from './use-row-decision';

interface Props {
  roster: RosterImport;
  row: RosterRow;
  onClose: () => void;
}

interface Choice {
  id: string;
  name: string;
  about: string;
}

const PAUSE_MS = 300;

/** Which member a row of the file is: those it could be, or anybody of the organisation by a part of the name. */
export function ChooseMember({ roster, row, onClose }: Props) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data: found = [] } = useQuery({ ...foundMembersQuery(roster.organizationId, q), throwOnError: false });
  const decide = useRowDecision(roster.id, row);
  const likely = [...(row.onRoster === undefined ? [] : [row.onRoster]), ...row.candidates];
  const day = (text: string | undefined) =>
    text === undefined ? '' : i18n._('roster.fact.admitted', { day: formatDay(text) });
  const choices: Choice[] =
    q === ''
      ? likely.flatMap(({ memberId, fullName, cellName, admittedOn }) =>
          memberId === undefined
            ? []
            : [{ id: memberId, name: fullName ?? '', about: `${cellName ?? ''} · ${day(admittedOn)}` }],
        )
      : found.map(({ id, fullName, admittedOn }) => ({ id, name: fullName, about: day(admittedOn) }));
  return (
    <Dialog title={i18n._('roster.choose.title', { row: row.rowNumber })} onClose={onClose}>
      <TextInput
        type="search"
        data-autofocus
        label={i18n._('roster.choose.search')}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul className={classes.choices}>
        {choices.map(({ id, name, about }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.choice}
              disabled={decide.isPending}
              onClick={() => decide.mutate({ decision: 'MATCH', memberId: id }, { onSuccess: onClose })}
            >
              <span className={classes.name}>{name}</span>
              <span className={classes.detail}>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length === 0 && (
        <p className={classes.hint}>{q === '' ? i18n._('roster.choose.type') : i18n._('roster.choose.none')}</p>
      )}
    </Dialog>
  );
}
