// Reads members and organisations of a whole province, at 20 concurrent users, and prints percentiles in milliseconds.
//   NENEP_DEMO_CELLS=8500 LOAD=province.mjs docs/benchmarks/start.sh
// Settings: see load.mjs.
import { callsAs, finish, measure } from './load.mjs';

const call = callsAs('kiemtra');
const queries = ['do thi uong', 'nguyen', 'an', 'tran van binh', 'ua', 'xuyen', 'hoa', 'le kim yen'];
const { body: me } = await call('GET', '/api/v1/me');
const province = me.roles[0].organizationId;
const committees = (await call('GET', `/api/v1/organizations?parentId=${province}&limit=200`)).body.items;
const one = (of, user, round) => of[(user * 31 + round) % of.length];

await measure('members, first page of 50', () => call('GET', '/api/v1/members?limit=50'));
await measure('members, following pages', await followingPages('/api/v1/members?limit=50'));
await measure('members by folded search', (user, round) =>
  call('GET', `/api/v1/members?limit=50&q=${encodeURIComponent(one(queries, user, round))}`),
);
await measure('organizations, everything under the province', await followingPages('/api/v1/organizations?limit=50'));
await measure('organizations below a committee', (user, round) =>
  call('GET', `/api/v1/organizations?limit=50&parentId=${one(committees, user, round).id}`),
);
finish();

/** Each user reads on from page to page, and begins again after the last. */
async function followingPages(path) {
  const tokens = {};
  return async (user) => {
    const { text } = await call('GET', tokens[user] ? `${path}&pageToken=${encodeURIComponent(tokens[user])}` : path);
    tokens[user] = /"nextPageToken":"([^"]+)"/.exec(text)?.[1];
  };
}
