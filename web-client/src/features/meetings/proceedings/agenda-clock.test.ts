import { expect, it } from 'vitest';
import { keepTurns, keptTurns, minutesSpent, takeTurn } from './agenda-clock';

const at = (time: string) => new Date(`2026-12-03T${time}:00Z`);

it('adds up the turns of each item', () => {
  let turns = takeTurn([], 1, at('12:30'));
  turns = takeTurn(turns, 2, at('12:50'));
  turns = takeTurn(turns, 2, at('12:55'));
  turns = takeTurn(turns, 1, at('13:00'));
  expect(turns).toHaveLength(3);
  expect([...minutesSpent(turns, at('13:07'))]).toEqual([
    [1, 27],
    [2, 10],
  ]);
});

it('is kept on the device, and what is no turn is left out', () => {
  keepTurns('m', [{ item: 1, at: at('12:30').toISOString() }]);
  expect(keptTurns('m')).toHaveLength(1);
  localStorage.setItem('nenep.agenda.m', '[{"item":1,"at":"bao giờ"},7,null]');
  expect(keptTurns('m')).toEqual([]);
  localStorage.setItem('nenep.agenda.m', '{');
  expect(keptTurns('m')).toEqual([]);
});
