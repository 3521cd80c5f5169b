import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { AttendanceRow, Mark } from '@/api/generated';
import { refreshMeeting } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ReadRow, TapRow } from './attendance-row';
import classes from './attendance.module.css';
import { Figures, VoteBase } from './figures';
import { MarkSheet } from './mark-sheet';
import { markWord } from './mark-words';
import { nextMark } from './roll-call';
import type { RollCallSaver } from './roll-call-saver';
import { SavedState } from './saved-state';
import { RollCallTools, shownRows } from './tools';
import { useRollCall } from './use-roll-call';

/** Notes a mark and offers the way back. */
function useNoting(saver: RollCallSaver) {
  const { i18n } = useLingui();
  return useCallback(
    (
      { memberId, fullName, mark: before, reason: reasonBefore }: AttendanceRow,
      mark: Mark | undefined,
      reason?: string,
    ) => {
      saver.tap(memberId, mark, reason);
      showNotice({
        text: i18n._('attendance.noted', { name: fullName, mark: i18n._(markWord(mark)) }),
        action: { label: i18n._('action.undo'), run: () => saver.tap(memberId, before, reasonBefore) },
      });
    },
    [i18n, saver],
  );
}

function Roll({ rows, saver }: { rows: readonly AttendanceRow[]; saver: RollCallSaver }) {
  const { i18n } = useLingui();
  const note = useNoting(saver);
  const [chosen, setChosen] = useState<{ row: AttendanceRow; mark: Mark | undefined }>();
  const onChoose = useCallback((row: AttendanceRow) => setChosen({ row, mark: row.mark ?? 'PRESENT' }), []);
  const onTap = useCallback(
    (row: AttendanceRow) => {
      const mark = nextMark(row);
      if (mark === 'ABSENT_EXCUSED') setChosen({ row, mark });
      else note(row, mark);
    },
    [note],
  );
  return (
    <>
      <ul className={classes.list} aria-label={i18n._('attendance.roll')}>
        {rows.map((row) => (
          <TapRow key={row.memberId} row={row} onTap={onTap} onChoose={onChoose} />
        ))}
      </ul>
      {chosen && (
        <MarkSheet
          row={chosen.row}
          mark={chosen.mark}
          onNote={(mark, reason) => {
            note(chosen.row, mark, reason);
            setChosen(undefined);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** Whoever has no mark yet is there: the absent ones have been called. */
function useFinish(meetingId: string, rows: readonly AttendanceRow[], saver: RollCallSaver) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);

  async function finish() {
    const unmarked = rows
      .filter(({ expected, mark }) => expected && mark === undefined)
      .map(({ memberId }) => memberId);
    setBusy(true);
    const isAllSaved = await saver.tapAll(unmarked, 'PRESENT');
    setBusy(false);
    if (!isAllSaved) return;
    if (unmarked.length > 0) {
      showNotice({
        text: i18n._('attendance.finished', { count: unmarked.length }),
        action: { label: i18n._('action.undo'), run: () => void saver.tapAll(unmarked, undefined) },
      });
    }
    void refreshMeeting(client);
    await navigate({ to: paths.meetingCriticism, params: { meetingId } });
  }

  return { finish, isBusy };
}

function NotYet({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const back = (
    <Link to={paths.meetingPreparation} params={{ meetingId }}>
      {i18n._('meetings.to-preparation')}
    </Link>
  );
  return <EmptyState action={back}>{i18n._('attendance.not-yet')}</EmptyState>;
}

export function AttendanceStage({ meetingId, onlyUnmarked }: { meetingId: string; onlyUnmarked: boolean }) {
  const { i18n } = useLingui();
  const { rows, summary, canRecord, readAt, hasUnsaved, state, saver } = useRollCall(meetingId);
  const [search, setSearch] = useState('');
  const { finish, isBusy } = useFinish(meetingId, rows, saver);
  const unmarked = rows.filter(({ expected, mark }) => expected && mark === undefined).length;
  if (rows.length === 0) return <NotYet meetingId={meetingId} />;
  const shown = shownRows(rows, search, onlyUnmarked);
  return (
    <>
      <Figures rows={rows} summary={summary} isBehind={hasUnsaved} />
      <RollCallTools
        meetingId={meetingId}
        search={search}
        onSearch={setSearch}
        onlyUnmarked={onlyUnmarked}
        unmarked={unmarked}
      />
      {shown.length === 0 && <p>{i18n._('attendance.nobody-found')}</p>}
      {canRecord ? (
        <Roll rows={shown} saver={saver} />
      ) : (
        <ul className={classes.list} aria-label={i18n._('attendance.roll')}>
          {shown.map((row) => (
            <ReadRow key={row.memberId} row={row} />
          ))}
        </ul>
      )}
      <VoteBase meetingId={meetingId} />
      {canRecord && (
        <ActionBar note={<SavedState state={state} readAt={readAt} saver={saver} />}>
          <PrimaryButton loading={isBusy} onClick={() => void finish()}>
            {unmarked > 0 ? i18n._('attendance.finish.rest', { count: unmarked }) : i18n._('attendance.finish')}
          </PrimaryButton>
        </ActionBar>
      )}
    </>
  );
}
