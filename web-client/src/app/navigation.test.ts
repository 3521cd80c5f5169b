import { expect, it } from 'vitest';
import { paths } from '@/lib/paths';
import { destinationsOf } from './navigation';

const placesOf = (...allowedActions: string[]) => destinationsOf({ allowedActions }).map(({ to }) => to);

it('shows a place only to those to whom it is of use', () => {
  expect(placesOf()).toEqual([]);
  expect(placesOf('listMeetings', 'listMembers')).toEqual([paths.meetings, paths.members]);
  expect(placesOf('listAuditEntries')).toEqual([paths.audit]);
});

it('shows the sheets once: to decide on, or to look at', () => {
  expect(placesOf('listQualityScores', 'confirmQualityScore')).toEqual([paths.reviews]);
  expect(placesOf('listQualityScores')).toEqual([paths.results]);
});
