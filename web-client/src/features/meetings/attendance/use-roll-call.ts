import { i18n } from '@lingui/core';
import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { recordAttendance } from '@/api/generated';
import { attendanceQuery } from '@/api/meetings';
import { showNotice } from '@/ui/notice-store';
import { voteBaseQuery } from '../meeting-queries';
import { markWord } from './mark-words';
import { type LostTap, withTaps } from './roll-call';
import { RollCallSaver } from './roll-call-saver';

/** Two devices in one room see each other's marks within this time. */
const REREAD_MS = 15_000;

const savers = new WeakMap<QueryClient, Map<string, RollCallSaver>>();

function tellLost(lost: readonly LostTap[]): void {
  if (lost.length === 0) return;
  const names = lost.map(({ fullName, mark }) => `${fullName} (${i18n._(markWord(mark))})`).join(', ');
  showNotice({ tone: 'problem', text: i18n._('attendance.changed-elsewhere', { names }) });
}

function createSaver(client: QueryClient, meetingId: string): RollCallSaver {
  const query = attendanceQuery(meetingId);
  return new RollCallSaver({
    current: () => client.getQueryData(query.queryKey),
    send: async (marks) => {
      const { data } = await recordAttendance({ path: { meetingId }, body: { marks } });
      // A reading that began before this answer knows less than the answer.
      await client.cancelQueries({ queryKey: query.queryKey });
      client.setQueryData(query.queryKey, data);
      void client.invalidateQueries({ queryKey: voteBaseQuery(meetingId).queryKey });
      return data;
    },
    read: () => client.fetchQuery({ ...query, staleTime: 0 }),
    onLost: tellLost,
  });
}

/** The one saver of a meeting: what was tapped goes on being saved while other stages are in sight. */
export function rollCallOf(client: QueryClient, meetingId: string): RollCallSaver {
  const ofClient = savers.get(client) ?? new Map<string, RollCallSaver>();
  savers.set(client, ofClient);
  const saver = ofClient.get(meetingId) ?? createSaver(client, meetingId);
  ofClient.set(meetingId, saver);
  return saver;
}

function useLeaveGuard(saver: RollCallSaver): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved) event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', warn);
      flush();
    };
  }, [saver]);
}

export function useRollCall(meetingId: string) {
  const client = useQueryClient();
  const saver = rollCallOf(client, meetingId);
  const { taps, state } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const { data: attendance, dataUpdatedAt } = useSuspenseQuery({
    ...attendanceQuery(meetingId),
    refetchInterval: ({ state: { data } }) => (data?.allowedActions.includes('recordAttendance') ? REREAD_MS : false),
  });
  useLeaveGuard(saver);
  const rows = useMemo(() => withTaps(attendance.rows, taps), [attendance.rows, taps]);
  return {
    rows,
    attendance,
    canRecord: attendance.allowedActions.includes('recordAttendance'),
    readAt: new Date(dataUpdatedAt),
    hasUnsaved: taps.size > 0,
    state,
    saver,
  };
}
