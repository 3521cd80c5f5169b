// Reads one meeting and saves 23 marks, at 20 concurrent users, and prints percentiles in milliseconds.
//   node docs/benchmarks/meeting.mjs
// API, KEYCLOAK_URL: where the service and the identity provider are (loopback only). ROUNDS: requests per user.
import { execFileSync } from 'node:child_process';
import { request, Agent } from 'node:http';
import { fileURLToPath } from 'node:url';

const api = new URL(process.env.API ?? 'http://localhost:8080');
if (!['localhost', '127.0.0.1'].includes(api.hostname)) throw new Error('Only a service on this machine.');
const rounds = Number(process.env.ROUNDS ?? 100);
const users = 20;
const agent = new Agent({ keepAlive: true, maxSockets: users });
const tokenScript = fileURLToPath(new URL('../../docker/keycloak/token.sh', import.meta.url));
const token = execFileSync(tokenScript, ['bithu'], { encoding: 'utf8' }).trim();

function call(method, path, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const payload = body && JSON.stringify(body);
    const outgoing = request(
      new URL(path, api),
      {
        method,
        agent,
        headers: {
          authorization: `Bearer ${token}`,
          ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          ...headers,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => (text += part));
        answer.on('end', () => {
          if (answer.statusCode >= 300) reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
          else resolve({ body: JSON.parse(text), etag: answer.headers.etag });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

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

/** Every user does its rounds one after the other; the first tenth warms up and does not count. */
async function measure(name, work) {
  const times = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        await work(user, round);
        if (round >= rounds / 10) times.push(performance.now() - start);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const percentile = (p) => times[Math.min(times.length - 1, Math.floor(times.length * p))].toFixed(1);
  const rate = ((users * rounds) / ((performance.now() - began) / 1000)).toFixed(0);
  console.log(`${name}: p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, p99 ${percentile(0.99)} ms, ${rate}/s`);
}

const { body: me } = await call('GET', '/api/v1/me');
const cell = me.roles[0].organizationId;
const paths = await Promise.all(Array.from({ length: users }, () => openMeeting(cell, me.memberId)));
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
agent.destroy();
