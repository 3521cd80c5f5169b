// Writes the minutes of 200 meetings at once, each a section every two seconds as the page does, and prints percentiles in
// milliseconds; then the same words as fast as 20 users can send them.
//   node docs/benchmarks/minutes.mjs
// Settings: see load.mjs.
import { setTimeout as wait } from 'node:timers/promises';
import { callsAs, finish, measure, openMeeting, percentiles } from './load.mjs';

const MEETINGS = 200;
const PAUSE_MS = 2_000;
const SAVES_EACH = 15;
const SECTIONS = ['POLITICS', 'RESULTS', 'CRITICISM', 'CONCLUSION'];

const call = callsAs('bithu');

const line = '- Chi bộ thống nhất rà soát từng hộ, báo cáo kết quả trước ngày 20 hằng tháng.\n';
const text = (round) => line.repeat(5 + (round % 20)) + round;

const { body: me } = await call('GET', '/api/v1/me');
const cell = me.roles[0].organizationId;
const paths = [];
for (let i = 0; i < MEETINGS; i += 20) {
  paths.push(...(await Promise.all(Array.from({ length: 20 }, () => openMeeting(call, cell, me.memberId, 60)))));
}
const etags = paths.map(() => ({}));

async function save(meeting, round) {
  const key = SECTIONS[round % SECTIONS.length];
  const seen = etags[meeting][key] ?? '"0"';
  const answer = await call(
    'PUT',
    `${paths[meeting]}/minutes/sections/${key}`,
    { text: text(round) },
    { 'if-match': seen },
  );
  etags[meeting][key] = answer.etag;
}

const times = [];
await Promise.all(
  paths.map(async (_, meeting) => {
    await wait(Math.random() * PAUSE_MS);
    for (let round = 0; round < SAVES_EACH; round += 1) {
      const began = performance.now();
      await save(meeting, round);
      // The first is how the minutes of a meeting begin; the page saves for an hour after it.
      if (round > 0) times.push(performance.now() - began);
      await wait(PAUSE_MS);
    }
  }),
);
percentiles(`updateMinutesSection, ${MEETINGS} meetings being written`, times);
await measure('updateMinutesSection without a pause', (user, round) => save(user, SAVES_EACH + round));
await measure('getMinutes', (user) => call('GET', `${paths[user]}/minutes`));
finish();
