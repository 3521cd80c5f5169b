import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { encodeQR } from 'qr';
import { getCheckInCode } from '@/api/generated';
import { attendanceQuery, meetingQuery } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { LinkButton } from '@/ui/link-button';
import { PageFrame } from '@/ui/page-frame';
import { ProblemNotice } from '@/ui/problem-notice';
import { meetingTitle } from '../meeting-words';
import classes from './check-in.module.css';
import { checkInAddress, inThrees } from './codes';

const ROLL_MS = 5_000;
/** A moment late rather than early: before its time the service would give the same code again. */
const LATE_MS = 300;
const SHORTEST_MS = 1_000;

function msUntil(instant: string): number {
  return Math.max(Date.parse(instant) - Date.now() + LATE_MS, SHORTEST_MS);
}

/** Drawn as one path, so that nothing from outside becomes markup. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
    const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: rows.length, path: squares.join('') };
  }, [text]);
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** How long the code on the wall still lives, without a number that jumps. */
function useSecondsUntil(instant: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return instant === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000));
}

function Count({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery({ ...attendanceQuery(meetingId), refetchInterval: ROLL_MS, throwOnError: false });
  if (!data) return null;
  const { present, base } = data.summary;
  return <p className={classes.count}>{i18n._('check-in.count', { present, base })}</p>;
}

/** For the screen in the room: the code, large, and the digits beside it for whoever has no camera. */
export function CodePage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: code, error } = useQuery({
    queryKey: ['check-in-code', meetingId],
    queryFn: async ({ signal }) => (await getCheckInCode({ path: { meetingId }, signal })).data,
    staleTime: 0,
    gcTime: 0,
    throwOnError: false,
    refetchInterval: ({ state: { data } }) => (data ? msUntil(data.changesAt) : false),
    // The screen stands on a wall, and nobody clicks on it.
    refetchIntervalInBackground: true,
  });
  const seconds = useSecondsUntil(code?.changesAt);
  return (
    <PageFrame title={i18n._('check-in.code')} lead={`${meetingTitle(i18n, meeting)} · ${meeting.organizationName}`}>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {code && !error && (
        <div className={classes.wall}>
          <QrCode text={checkInAddress(meetingId, code.token)} label={i18n._('check-in.qr')} />
          <div className={classes.beside}>
            <p className={classes.how}>{i18n._('check-in.how')}</p>
            <p className={classes.digits}>{inThrees(code.code)}</p>
            <p className={classes.next}>{i18n._('check-in.next', { seconds })}</p>
            <Count meetingId={meetingId} />
          </div>
        </div>
      )}
      <p>{i18n._('check-in.beside')}</p>
      <div>
        <LinkButton to={paths.meetingAttendance} params={{ meetingId }}>
          {i18n._('check-in.to-roll')}
        </LinkButton>
      </div>
    </PageFrame>
  );
}
