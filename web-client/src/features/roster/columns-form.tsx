import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mapRosterColumns, type RosterColumn, type RosterImport } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { PrimaryButton } from '@/ui/primary-button';
import { importQuery } from './queries';
import { Refusal } from './refusal';
import classes from './roster.module.css';
import { COLUMN_WORDS } from './words';

const COLUMNS = Object.keys(COLUMN_WORDS) as RosterColumn[];
const REQUIRED: readonly RosterColumn[] = ['FULL_NAME', 'ADMITTED_ON'];

type Places = Partial<Record<RosterColumn, number>>;

interface FieldsProps {
  places: Places;
  /** How many columns the file has, and what is to be seen in each. */
  width: number;
  label: (index: number) => string;
  onChange: (places: Places) => void;
}

function ColumnFields({ places, width, label, onChange }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <div className={classes.columns}>
      {COLUMNS.map((column) => (
        <NativeSelect
          key={column}
          label={i18n._(COLUMN_WORDS[column])}
          withAsterisk={REQUIRED.includes(column)}
          value={places[column] ?? ''}
          data={[
            { value: '', label: i18n._('roster.columns.none') },
            ...Array.from({ length: width }, (_, index) => ({ value: String(index), label: label(index) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const next = { ...places };
            delete next[column];
            onChange(chosen === '' ? next : { ...next, [column]: Number(chosen) });
          }}
        />
      ))}
    </div>
  );
}

/** What the columns mean, where the headings did not say it: the first lines are shown to decide by. */
export function ColumnsForm({ seen }: { seen: Versioned<RosterImport> }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id: importId, firstLines, columns } = seen.value;
  const [headerLine, setHeaderLine] = useState(columns?.headerLine ?? firstLines[0]?.number ?? 0);
  const [places, setPlaces] = useState<Places>(
    Object.fromEntries((columns?.places ?? []).map(({ column, index }) => [column, index])),
  );
  const map = useMutation({
    mutationFn: () =>
      versioned(
        mapRosterColumns({
          path: { importId },
          headers: ifMatch(seen),
          body: {
            headerLine,
            places: COLUMNS.flatMap((column) => {
              const index = places[column];
              return index === undefined ? [] : [{ column, index }];
            }),
          },
        }),
      ),
    meta: { lane: 'form' },
    onSuccess: (changed) => client.setQueryData(importQuery(importId).queryKey, changed),
  });
  const width = Math.max(0, ...firstLines.map(({ cells }) => cells.length));
  const header = firstLines.find(({ number }) => number === headerLine);
  const sample = firstLines.find(({ number }) => number > headerLine);

  function label(index: number): string {
    const letter = String.fromCodePoint(65 + (index % 26));
    const name = index < 26 ? letter : `A${letter}`;
    const parts = [header?.cells[index], sample?.cells[index]].filter((part) => part !== undefined && part !== '');
    return parts.length === 0 ? name : `${name}: ${parts.join(' – ')}`;
  }

  const isReady = REQUIRED.every((column) => places[column] !== undefined);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        map.mutate();
      }}
    >
      <p className={classes.text}>{i18n._('roster.columns.about')}</p>
      <NativeSelect
        label={i18n._('roster.columns.header-line')}
        value={headerLine}
        data={[
          { value: '0', label: i18n._('roster.columns.no-header') },
          ...firstLines.map(({ number, cells }) => ({
            value: String(number),
            label: `${i18n._('roster.row', { row: number })}: ${cells.filter(Boolean).slice(0, 4).join(' | ')}`,
          })),
        ]}
        onChange={(event) => setHeaderLine(Number(event.currentTarget.value))}
      />
      <ColumnFields places={places} label={label} width={width} onChange={setPlaces} />
      {map.error !== null && <Refusal problem={problemOf(map.error)} />}
      <ActionBar note={isReady ? undefined : i18n._('roster.columns.missing')}>
        <PrimaryButton type="submit" disabled={!isReady} loading={map.isPending}>
          {i18n._('roster.columns.send')}
        </PrimaryButton>
      </ActionBar>
    </form>
  );
}
