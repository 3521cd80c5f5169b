// Reads one meeting and saves 23 marks, at 20 concurrent users, and prints percentiles in milliseconds.
//   node docs/benchmarks/meeting.mjs
// Settings: see load.mjs.
import { callsAs, finish, measure } from './load.mjs';

const call = callsAs('bithu');

async function openMeeting(organizationId, memberId) {
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const end = new Date(Date.now() + 3_600_000).toISOString();
  let seen = await call('POST', '/api/v1/meetings', {
    organizationId,
    kind: 'REGULAR',
    place: 'Đo tốc độ',
    plannedStart: start,
    plannedEnd: end,
    chairId: memberId,
    minuteTakerId: memberId,
    agenda: [{ title: 'Đo tốc độ' }],
  });
  const path = `/api/v1/meetings/${seen.body.id}`;
  seen = await call('POST', `${path}/announce`, undefined, { 'if-match': seen.etag });
  await call('POST', `${path}/open`, {}, { 'if-match': seen.etag });
  return path;
}

const { body: me } = await call('GET', '/api/v1/me');
const cell = me.roles[0].organizationId;
const paths = await Promise.all(Array.from({ length: 20 }, () => openMeeting(cell, me.memberId)));
const sheets = await Promise.all(paths.map((path) => call('GET', `${path}/attendance`)));

await measure('getMeeting', (user) => call('GET', paths[user]));
await measure(`recordAttendance of ${sheets[0].body.rows.length} marks`, async (user, round) => {
  const marks = sheets[user].body.rows.map(({ memberId, version }) => ({
    memberId,
    version,
    mark: round % 2 === 0 ? 'PRESENT' : 'LATE',
  }));
  sheets[user] = await call('PUT', `${paths[user]}/attendance`, { marks });
});
finish();
