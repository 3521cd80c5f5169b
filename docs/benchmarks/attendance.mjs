// Reads and saves the roll of the secretary's largest cell, reads a member's two years, and lets members check in, at 20
// concurrent users, and prints percentiles in milliseconds.
//   NENEP_DEMO_CELLS=8500 NENEP_DEMO_MONTHS=24 LOAD=attendance.mjs docs/benchmarks/start.sh
// Settings: see load.mjs. ROOMS: open meetings to check in to.
import { callsAs, finish, measure } from './load.mjs';

const call = callsAs('bithu');
const rooms = Number(process.env.ROOMS ?? 100);

async function openMeeting(organizationId, memberId) {
  const start = new Date(Date.now() - 600_000).toISOString();
  const end = new Date(Date.now() + 5_400_000).toISOString();
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
const cells = await Promise.all(
  me.roles
    .filter(({ role }) => role === 'CELL_SECRETARY')
    .map(async ({ organizationId }) => {
      const { body } = await call('GET', `/api/v1/members?limit=200&organizationId=${organizationId}`);
      return { organizationId, members: body.items.map(({ id }) => id) };
    }),
);
const [large] = cells.sort((one, other) => other.members.length - one.members.length);
const own = me.roles.find(({ role }) => role === 'MEMBER').organizationId;

const paths = await Promise.all(
  Array.from({ length: 20 }, () => openMeeting(large.organizationId, large.members[0])),
);
const sheets = await Promise.all(paths.map((path) => call('GET', `${path}/attendance`)));
const size = sheets[0].body.rows.length;

await measure(`getAttendance of ${size} members`, (user) => call('GET', `${paths[user]}/attendance`));
await measure(`recordAttendance of ${size} marks`, async (user, round) => {
  const marks = sheets[user].body.rows.map(({ memberId, version }) => ({
    memberId,
    version,
    mark: round % 2 === 0 ? 'PRESENT' : 'LATE',
  }));
  sheets[user] = await call('PUT', `${paths[user]}/attendance`, { marks });
});
await measure("a member's two years", (user, round) =>
  call('GET', `/api/v1/members/${large.members[(user * 31 + round) % large.members.length]}/attendance?limit=50`),
);
await measure('getVoteBase', (user) => call('GET', `${paths[user]}/vote-base`));

const people = ['thuky', 'dangvien', 'chiuy'].map(callsAs);
const codes = [];
for (let room = 0; room < rooms; room += 1) {
  const path = await openMeeting(own, me.memberId);
  codes.push({ path, code: (await call('GET', `${path}/check-in-code`)).body.token });
}
const queue = codes.flatMap((room) => people.map((person) => ({ ...room, person })));
const began = performance.now();
const total = queue.length;
const times = [];
await Promise.all(
  Array.from({ length: 20 }, async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const start = performance.now();
      // A room that has waited for the others asks again, as its screen does.
      await next.person('POST', `${next.path}/check-in`, { code: next.code }).catch(async () => {
        const { body } = await call('GET', `${next.path}/check-in-code`);
        return next.person('POST', `${next.path}/check-in`, { code: body.token });
      });
      times.push(performance.now() - start);
    }
  }),
);
times.sort((a, b) => a - b);
const at = (p) => times[Math.floor(times.length * p)].toFixed(1);
const rate = (total / ((performance.now() - began) / 1000)).toFixed(0);
console.log(`checkIn, ${total} into ${rooms} rooms: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${rate}/s`);
finish();
