import { expect, it } from 'vitest';
import { difference, parsePoints, sum } from './points';

it.each([
  ['22', { kind: 'points', value: 22 }],
  [' 22,5 ', { kind: 'points', value: 22.5 }],
  ['22.25', { kind: 'points', value: 22.25 }],
  ['0', { kind: 'points', value: 0 }],
  // Still being typed.
  ['4,', { kind: 'points', value: 4 }],
  ['', { kind: 'empty' }],
  ['25,01', { kind: 'fault', fault: 'above-max' }],
  ['22,555', { kind: 'fault', fault: 'not-points' }],
  ['-1', { kind: 'fault', fault: 'not-points' }],
  ['1e1', { kind: 'fault', fault: 'not-points' }],
])('reads %j of at most 25 as %j', (typed, points) => {
  expect(parsePoints(typed, 25)).toEqual(points);
});

it('adds without the dust of binary fractions', () => {
  expect(sum([0.1, 0.2, undefined, 0.7])).toBe(1);
  expect(difference(0.3, 0.1)).toBe(0.2);
});
