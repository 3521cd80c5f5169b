import { useLingui } from '@lingui/react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { AttendanceRow, Mark, Meeting } from '@/api/generated';
import { meetingQuery, refreshMeeting } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { AmendableRoll, Amendments } from './amend';
import { ReadRow, TapRow } from './attendance-row';
import classes from './attendance.module.css';
import { Figures, VoteBase } from './figures';
import { LeaveRequests } from './leave-requests';
import { MarkSheet } from './mark-sheet';
import { markWord } from './mark-words';
import { nextMark, type Times } from './roll-call';
import type { RollCallSaver } from './roll-call-saver';
import { SavedState } from './saved-state';
import { lateSince, type Span, spanOf } from './times';
import { RollCallTools, shownRows } from './tools';
import { useRollCall } from './use-roll-call';

/** Notes a mark and offers the way back. */
function useNoting(saver: RollCallSaver) {
  const { i18n } = useLingui();
  return useCallback(
    (row: AttendanceRow, mark: Mark | undefined, reason?: string, times?: Times) => {
      const { memberId, fullName, mark: before, reason: reasonBefore, arrivedAt, leftAt, online } = row;
      saver.tap(memberId, mark, reason, times);
      showNotice({
        text: i18n._('attendance.noted', { name: fullName, mark: i18n._(markWord(mark)) }),
        action: {
          label: i18n._('action.undo'),
          run: () => saver.tap(memberId, before, reasonBefore, { arrivedAt, leftAt, online }),
        },
      });
    },
    [i18n, saver],
  );
}

interface RollProps {
  meeting: Meeting;
  rows: readonly AttendanceRow[];
  saver: RollCallSaver;
  onlineAllowed: boolean;
}

function Roll({ meeting, rows, saver, onlineAllowed }: RollProps) {
  const { i18n } = useLingui();
  const note = useNoting(saver);
  const [chosen, setChosen] = useState<{ row: AttendanceRow; mark: Mark | undefined; span: Span }>();
  const choose = useCallback(
    (row: AttendanceRow, mark: Mark | undefined) => setChosen({ row, mark, span: spanOf(meeting, new Date()) }),
    [meeting],
  );
  const onChoose = useCallback((row: AttendanceRow) => choose(row, row.mark ?? 'PRESENT'), [choose]);
  const onTap = useCallback(
    (row: AttendanceRow) => {
      const mark = nextMark(row);
      if (mark === 'ABSENT_EXCUSED') choose(row, mark);
      else note(row, mark, undefined, mark === 'LATE' ? { arrivedAt: lateSince(meeting, new Date()) } : undefined);
    },
    [note, choose, meeting],
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
          span={chosen.span}
          onlineAllowed={onlineAllowed}
          onNote={({ mark, reason, arrivedAt, leftAt, online }) => {
            note(chosen.row, mark, reason, { arrivedAt, leftAt, online });
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
    await navigate({ to: paths.meetingProceedings, params: { meetingId } });
  }

  return { finish, isBusy };
}

function NotYet({ meeting }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const meetingId = meeting.id;
  const back = (
    <Link to={paths.meetingPreparation} params={{ meetingId }}>
      {i18n._('meetings.to-preparation')}
    </Link>
  );
  return (
    <>
      <EmptyState action={back}>{i18n._('attendance.not-yet')}</EmptyState>
      <LeaveRequests meeting={meeting} />
    </>
  );
}

export function AttendanceStage({ meetingId, onlyUnmarked }: { meetingId: string; onlyUnmarked: boolean }) {
  const { i18n } = useLingui();
  const { rows, attendance, canRecord, readAt, hasUnsaved, state, saver } = useRollCall(meetingId);
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const [search, setSearch] = useState('');
  const { finish, isBusy } = useFinish(meetingId, rows, saver);
  const unmarked = rows.filter(({ expected, mark }) => expected && mark === undefined).length;
  if (rows.length === 0) return <NotYet meeting={meeting} />;
  const { summary, onlineAllowed, amendments, allowedActions } = attendance;
  const canAmend = allowedActions.includes('amendAttendance');
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
        canShowCode={allowedActions.includes('getCheckInCode')}
      />
      {canRecord && <LeaveRequests meeting={meeting} />}
      {shown.length === 0 && <p>{i18n._('attendance.nobody-found')}</p>}
      {canRecord && <Roll meeting={meeting} rows={shown} saver={saver} onlineAllowed={onlineAllowed} />}
      {canAmend && <AmendableRoll meeting={meeting} rows={shown} onlineAllowed={onlineAllowed} />}
      {!canRecord && !canAmend && (
        <ul className={classes.list} aria-label={i18n._('attendance.roll')}>
          {shown.map((row) => (
            <ReadRow key={row.memberId} row={row} />
          ))}
        </ul>
      )}
      <VoteBase meetingId={meetingId} />
      <Amendments amendments={amendments} />
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
