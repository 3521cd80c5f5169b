// What the benchmarks share: calls with a bearer token, and many users at once.
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

/** Calls as one of the demo accounts; a call gives the body and the ETag, or fails. */
export function callsAs(user) {
  const token = execFileSync(tokenScript, [user], { encoding: 'utf8' }).trim();
  return (method, path, body, headers) => call(token, method, path, body, headers);
}

/** Read only when somebody asks: the measuring program shares the cores of what it measures. */
class Answer {
  #parts;
  #body;

  constructor(parts, etag) {
    this.#parts = parts;
    this.etag = etag;
  }

  get body() {
    this.#body ??= JSON.parse(this.text);
    return this.#body;
  }

  get text() {
    return Buffer.concat(this.#parts).toString();
  }
}

function call(token, method, path, body, headers = {}) {
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
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          if (answer.statusCode >= 300) {
            reject(new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.concat(parts)}`));
          } else resolve(new Answer(parts, answer.headers.etag));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

/** The address of a meeting of the cell that began some minutes ago and is open, with one member in both offices. */
export async function openMeeting(call, organizationId, memberId, minutesAgo) {
  const began = Date.now() - minutesAgo * 60_000;
  let seen = await call('POST', '/api/v1/meetings', {
    organizationId,
    kind: 'REGULAR',
    place: 'Đo tốc độ',
    plannedStart: new Date(began).toISOString(),
    plannedEnd: new Date(began + 100 * 60_000).toISOString(),
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
export async function measure(name, work) {
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
  const rate = ((users * rounds) / ((performance.now() - began) / 1000)).toFixed(0);
  percentiles(name, times, `, ${rate}/s`);
}

export function percentiles(name, times, more = '') {
  times.sort((a, b) => a - b);
  const percentile = (p) => times[Math.min(times.length - 1, Math.floor(times.length * p))].toFixed(1);
  console.log(`${name}: p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, p99 ${percentile(0.99)} ms${more}`);
}

export function finish() {
  agent.destroy();
}
