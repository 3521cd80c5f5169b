// Reads one meeting and saves 23 marks, at 20 concurrent users, and prints percentiles in milliseconds.
//   node docs/benchmarks/meeting.mjs
// Settings: see load.mjs.
import { callsAs, finish, measure, openMeeting } from './load.mjs';

const call = callsAs('bithu');

const { body: me } = await call('GET', '/api/v1/me');
const cell = me.roles[0].organizationId;
const paths = await Promise.all(Array.from({ length: 20 }, () => openMeeting(call, cell, me.memberId, 60)));
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
