// Gathers committees with a thousand cells below a new one, moves that at once, and prints milliseconds.
//   DATABASE_MEMORY=1G NENEP_DEMO_CELLS=8500 LOAD=move.mjs docs/benchmarks/start.sh
// Settings: see load.mjs.
import { callsAs, finish } from './load.mjs';

const WANTED = 1000;
const call = callsAs('quantri');
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

async function found(parentId, name) {
  const code = `38.${name}${Date.now()}`;
  const kind = 'SUPERIOR_COMMITTEE';
  const { body } = await call('POST', '/api/v1/organizations', { parentId, kind, code, name, activeFrom: today });
  return body.id;
}

async function move(id, parentId) {
  const path = `/api/v1/organizations/${id}`;
  const { etag } = await call('GET', path);
  const start = performance.now();
  const grounds = { effectiveOn: today, reason: 'Đo tốc độ' };
  const { body } = await call('POST', `${path}/move`, { parentId, ...grounds }, { 'if-match': etag });
  return { cells: body.cellCount, time: performance.now() - start };
}

const { body: me } = await call('GET', '/api/v1/me');
const province = me.roles.find(({ role }) => role === 'ADMINISTRATOR').organizationId;
const { body: below } = await call('GET', `/api/v1/organizations?parentId=${province}&limit=200`);
const large = await found(province, 'A');
const elsewhere = await found(province, 'B');
let gathered = 0;
const times = [];
for (const { id } of below.items.sort((one, other) => other.childCount - one.childCount)) {
  if (gathered >= WANTED) break;
  const { cells, time } = await move(id, large);
  gathered += cells;
  times.push(time);
}
times.sort((a, b) => a - b);
console.log(`moves that gathered ${gathered} cells, ${times.length}: p50 ${times[times.length >> 1].toFixed(0)} ms`);
const { cells, time } = await move(large, elsewhere);
console.log(`one move of ${cells} cells: ${time.toFixed(0)} ms`);
finish();
