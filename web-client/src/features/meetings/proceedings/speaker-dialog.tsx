import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttendanceRow, ContributionKind } from '@/api/generated';
import { fold } from '@/lib/fold';
import { ChoiceRow } from '@/ui/choice-row';
import { Dialog } from '@/ui/dialog';
import { CONTRIBUTION_KINDS } from './proceedings-words';
import classes from './proceedings.module.css';

export interface Speaker {
  kind: ContributionKind;
  memberId?: string;
  guestName?: string;
}

interface Props {
  rows: readonly AttendanceRow[];
  /** How often each has spoken. */
  spoken: ReadonlyMap<string, number>;
  onChoose: (speaker: Speaker) => void;
  onClose: () => void;
}

const isAbsent = ({ mark }: AttendanceRow) => mark === 'ABSENT_EXCUSED' || mark === 'ABSENT_UNEXCUSED';

/** One tap on a name: who is there, in the order of names. The kind is an opinion unless one says otherwise. */
export function SpeakerDialog({ rows, spoken, onChoose, onClose }: Props) {
  const { i18n } = useLingui();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<ContributionKind>('OPINION');
  const wanted = fold(search);
  const shown = rows.filter((row) => !isAbsent(row) && fold(row.fullName).includes(wanted));
  const typed = search.trim();
  return (
    <Dialog title={i18n._('proceedings.add')} onClose={onClose}>
      <div className={classes.form}>
        <ChoiceRow<ContributionKind>
          legend={i18n._('proceedings.kind')}
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'OPINION', label: i18n._(CONTRIBUTION_KINDS.OPINION) },
            { value: 'PROPOSAL', label: i18n._(CONTRIBUTION_KINDS.PROPOSAL) },
            { value: 'QUESTION', label: i18n._(CONTRIBUTION_KINDS.QUESTION) },
          ]}
        />
        <TextInput
          type="search"
          aria-label={i18n._('proceedings.search')}
          placeholder={i18n._('proceedings.search')}
          leftSection={<IconSearch aria-hidden size="1.25em" />}
          autoComplete="off"
          maxLength={120}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <ul className={classes.people} aria-label={i18n._('proceedings.people')}>
          {shown.map(({ memberId, fullName }) => (
            <li key={memberId}>
              <button type="button" className={classes.person} onClick={() => onChoose({ kind, memberId })}>
                <span>{fullName}</span>
                {spoken.has(memberId) && (
                  <span className={classes.soft}>
                    {i18n._('proceedings.spoken', { count: spoken.get(memberId) ?? 0 })}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
        {shown.length === 0 && typed !== '' && (
          <Button onClick={() => onChoose({ kind, guestName: typed })}>
            {i18n._('proceedings.guest', { name: typed })}
          </Button>
        )}
        {shown.length > 0 && <p className={classes.soft}>{i18n._('proceedings.guest.hint')}</p>}
      </div>
    </Dialog>
  );
}
