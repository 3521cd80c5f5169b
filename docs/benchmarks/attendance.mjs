// Lists a month's meetings of a committee, reads and saves the roll of a cell of sixty, reads a member's two years, and lets
// members check in, at 20 concurrent users, and prints percentiles in milliseconds.
//   NENEP_DEMO_CELLS=8500 NENEP_DEMO_MONTHS=24 LOAD=attendance.mjs docs/benchmarks/start.sh
// Settings: see load.mjs. ROOMS: open meetings to check in to, three people each. MEMBERS: of the cell whose roll is
// called.
import { callsAs, finish, measure, openMeeting } from './load.mjs';

const call = callsAs('bithu');
const rooms = Number(process.env.ROOMS ?? 200);

/** The next cell with that many members, which the secretary then keeps for the time of the measurement. */
async function aCellOf(least) {
  const administrator = callsAs('quantri');
  const { body: accounts } = await administrator('GET', `/api/v1/accounts?q=${encodeURIComponent(me.displayName)}`);
  for (let next = ''; ; ) {
    const { body: page } = await administrator('GET', `/api/v1/organizations?kind=CELL&limit=100${next}`);
    const cells = await Promise.all(page.items.map(({ id }) => administrator('GET', `/api/v1/organizations/${id}`)));
    const large = cells.find(({ body }) => body.memberCount >= least)?.body.id;
    if (large !== undefined) {
      const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
      const role = { accountId: accounts.items[0].id, role: 'CELL_SECRETARY', organizationId: large };
      const given = await administrator('POST', '/api/v1/role-assignments', {
        ...role,
        validFrom: today,
        reason: 'Đo tốc độ',
      });
      const end = () =>
        administrator('POST', `/api/v1/role-assignments/${given.body.id}/end`, { reason: 'Đo xong' }, { 'if-match': given.etag });
      const { body } = await administrator('GET', `/api/v1/members?limit=200&organizationId=${large}`);
      return { organizationId: large, members: body.items.map(({ id }) => id), end };
    }
    if (page.nextPageToken === undefined) throw new Error(`No cell has ${least} members.`);
    next = `&pageToken=${encodeURIComponent(page.nextPageToken)}`;
  }
}

const { body: me } = await call('GET', '/api/v1/me');
const large = await aCellOf(Number(process.env.MEMBERS ?? 60));
const own = me.roles.find(({ role }) => role === 'MEMBER').organizationId;

const inspector = callsAs('kiemtra');
const { body: committees } = await inspector('GET', '/api/v1/organizations?kind=SUPERIOR_COMMITTEE&limit=200');
const [wide] = committees.items.sort((one, other) => other.childCount - one.childCount);
const lastMonth = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1));
const thisMonth = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), 1));
const window = `from=${lastMonth.toISOString()}&to=${thisMonth.toISOString()}`;
await measure(`a month's meetings of a committee with ${wide.childCount} organisations below it, page of 50`, () =>
  inspector('GET', `/api/v1/meetings?organizationId=${wide.id}&${window}&limit=50`),
);

// Of cells that no measurement holds meetings in.
const office = callsAs('vanphong');
const { body: people } = await office('GET', '/api/v1/members?limit=200');
const below = people.items.filter(({ cellId }) => cellId !== own);
const { items: history } = (await office('GET', `/api/v1/members/${below[0].id}/attendance?limit=50`)).body;

const paths = await Promise.all(
  Array.from({ length: 20 }, () => openMeeting(call, large.organizationId, large.members[0], 10)),
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
await measure(`a member's two years, ${history.length} meetings`, (user, round) =>
  office('GET', `/api/v1/members/${below[(user * 31 + round) % below.length].id}/attendance?limit=50`),
);
await measure('getVoteBase', (user) => call('GET', `${paths[user]}/vote-base`));

const arriving = ['thuky', 'dangvien', 'chiuy'].map(callsAs);
const open = [];
await Promise.all(
  Array.from({ length: 20 }, async (_, worker) => {
    for (let room = worker; room < rooms; room += 20) open.push(await openMeeting(call, own, me.memberId, 10));
  }),
);
const waiting = [...open];
const began = performance.now();
const times = [];
await Promise.all(
  Array.from({ length: 20 }, async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const { body } = await call('GET', `${path}/check-in-code`);
      for (const person of arriving) {
        const start = performance.now();
        await person('POST', `${path}/check-in`, { code: body.token });
        times.push(performance.now() - start);
      }
    }
  }),
);
const seconds = (performance.now() - began) / 1000;
times.sort((a, b) => a - b);
const at = (p) => times[Math.floor(times.length * p)].toFixed(1);
console.log(
  `checkIn, ${times.length} into ${rooms} open rooms in ${seconds.toFixed(0)} s: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ` +
    `${(times.length / seconds).toFixed(0)}/s`,
);
await large.end();
finish();
