// Opens the roll of an open meeting as a phone of the middle range does (CPU four times slower, 3G with 700 kbit/s and
// 300 ms to an answer), and prints how long until the next step can be tapped: with nothing of the client on the phone, and
// again.
//   WEB=http://localhost:5173 API=http://localhost:8080 node docs/benchmarks/phone.mjs
// WEB: where the built client is served as docker/web does, compressed. BITS (a second), RTT (ms): another network. Other
// settings: see load.mjs.
import { callsAs, finish, openMeeting } from './load.mjs';
import { chromium } from '../../web-client/node_modules/@playwright/test/index.mjs';
import { findBrowser } from '../../web-client/e2e/find-browser.mjs';

const web = process.env.WEB ?? 'http://localhost:5173';
const rounds = Number(process.env.ROUNDS ?? 5);
const bits = Number(process.env.BITS ?? 700_000);
const rtt = Number(process.env.RTT ?? 300);
const slow = { offline: false, latency: rtt, downloadThroughput: bits / 8, uploadThroughput: bits / 8 };

const call = callsAs('bithu');
const { body: me } = await call('GET', '/api/v1/me');
const path = await openMeeting(call, me.roles[0].organizationId, me.memberId, 30);
const address = `${web}/cuoc-hop/${path.split('/').at(-1)}/diem-danh`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
const signIn = await context.newPage();
await signIn.goto(`${web}/login?returnTo=/`);
await signIn.locator('#username').fill('bithu');
await signIn.locator('#password').fill('nenep-demo');
await signIn.locator('#kc-login').click();
await signIn.waitForURL((url) => url.pathname === '/');

async function open(forget) {
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  await phone.send('Network.enable');
  if (forget) await phone.send('Network.clearBrowserCache');
  await phone.send('Network.emulateNetworkConditions', slow);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Điểm danh' }).first().click({ trial: true, timeout: 60_000 });
  const usable = performance.now() - began;
  await page.close();
  return usable;
}

const seconds = (times) => times.map((time) => (time / 1000).toFixed(1)).join(', ');
const first = [];
const again = [];
for (let round = 0; round < rounds; round += 1) {
  first.push(await open(true));
  again.push(await open(false));
}
console.log(`the roll of a meeting, first time: ${seconds(first)} s; again: ${seconds(again)} s`);
await browser.close();
finish();
