import { expect, it } from 'vitest';
import { paths } from '@/lib/paths';
import { destinationsOf } from './navigation';

type Role = Parameters<typeof destinationsOf>[0]['roles'][number];

const role = (name: Role['role'], organizationId: string): Role => ({
  role: name,
  organizationId,
  organizationName: organizationId,
  validFrom: '2020-01-01',
});
const placesOf = (...allowedActions: string[]) => destinationsOf({ allowedActions, roles: [] }).map(({ to }) => to);

it('shows a place only to those to whom it is of use', () => {
  expect(placesOf()).toEqual([]);
  expect(placesOf('listMeetings', 'listMembers')).toEqual([paths.meetings, paths.members]);
  expect(placesOf('listAuditEntries')).toEqual([paths.audit]);
});

it('puts the schedule before the meetings', () => {
  expect(placesOf('listMeetings', 'getMeetingSchedule')).toEqual([paths.schedule, paths.meetings]);
});

it('shows the tree to those who see more of it than their own cell', () => {
  const placesWith = (...roles: Role[]) =>
    destinationsOf({ allowedActions: ['listOrganizations'], roles }).map(({ to }) => to);
  expect(placesWith(role('MEMBER', 'cell-1'), role('CELL_SECRETARY', 'cell-1'))).toEqual([]);
  expect(placesWith(role('COMMITTEE_MEMBER', 'cell-1'), role('COMMITTEE_MEMBER', 'cell-2'))).toEqual([
    paths.organizations,
  ]);
  expect(placesWith(role('ADMINISTRATOR', 'province-1'))).toEqual([paths.organizations]);
});

it('shows the sheets once: to decide on, or to look at', () => {
  expect(placesOf('listQualityScores', 'confirmQualityScore')).toEqual([paths.reviews]);
  expect(placesOf('listQualityScores')).toEqual([paths.results]);
});
