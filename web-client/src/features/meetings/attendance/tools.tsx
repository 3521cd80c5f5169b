import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconPrinter, IconQrcode, IconSearch } from '@tabler/icons-react';
import type { AttendanceRow } from '@/api/generated';
import { fold } from '@/lib/fold';
import { paths } from '@/lib/paths';
import { LinkButton } from '@/ui/link-button';
import classes from './attendance.module.css';

export function shownRows(rows: readonly AttendanceRow[], search: string, onlyUnmarked: boolean): AttendanceRow[] {
  const wanted = fold(search);
  return rows
    .filter(({ fullName }) => fold(fullName).includes(wanted))
    .filter(({ expected, mark }) => !onlyUnmarked || (expected && mark === undefined));
}

interface Props {
  meetingId: string;
  search: string;
  onSearch: (search: string) => void;
  onlyUnmarked: boolean;
  unmarked: number;
  canShowCode: boolean;
}

export function RollCallTools({ meetingId, search, onSearch, onlyUnmarked, unmarked, canShowCode }: Props) {
  const { i18n } = useLingui();
  return (
    <div className={classes.tools}>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={i18n._('attendance.search')}
        placeholder={i18n._('attendance.search')}
        leftSection={<IconSearch aria-hidden size="1.25em" />}
        autoComplete="off"
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      {(onlyUnmarked || unmarked > 0) && (
        <LinkButton
          to={paths.meetingAttendance}
          params={{ meetingId }}
          search={onlyUnmarked ? {} : { loc: 'chua-diem' }}
          replace
        >
          {onlyUnmarked ? i18n._('attendance.show-all') : i18n._('attendance.show-unmarked', { count: unmarked })}
        </LinkButton>
      )}
      {canShowCode && (
        <LinkButton
          to={paths.meetingCode}
          params={{ meetingId }}
          leftSection={<IconQrcode aria-hidden size="1.25em" />}
        >
          {i18n._('check-in.code')}
        </LinkButton>
      )}
      <LinkButton
        to={paths.meetingSignatures}
        params={{ meetingId }}
        leftSection={<IconPrinter aria-hidden size="1.25em" />}
      >
        {i18n._('signatures')}
      </LinkButton>
    </div>
  );
}
