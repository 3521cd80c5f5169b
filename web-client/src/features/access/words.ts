import type { Account, InvitationState, Role } from '@/api/generated';
import { msg } from '@/lib/message';

/** In the order of a cell upwards. */
export const ROLES_OF_PEOPLE: readonly Role[] = [
  'MEMBER',
  'MINUTE_TAKER',
  'CELL_COMMITTEE_MEMBER',
  'CELL_SECRETARY',
  'COMMITTEE_MEMBER',
  'COMMITTEE_OFFICE',
  'INSPECTOR',
  'ADMINISTRATOR',
];

export const ROLES_OF_CELLS: readonly Role[] = [
  'MEMBER',
  'MINUTE_TAKER',
  'CELL_COMMITTEE_MEMBER',
  'CELL_SECRETARY',
  'COMMITTEE_MEMBER',
];

export const ROLES_OF_COMMITTEES: readonly Role[] = [
  'COMMITTEE_MEMBER',
  'COMMITTEE_OFFICE',
  'INSPECTOR',
  'ADMINISTRATOR',
];

export const INVITATION_WORDS: Record<InvitationState, string> = {
  OPEN: msg('access.invitation.open'),
  ACCEPTED: msg('access.invitation.accepted'),
  WITHDRAWN: msg('access.invitation.withdrawn'),
  EXPIRED: msg('access.invitation.expired'),
};

/** Which roles fit an organisation and a kind of account; the service decides again. */
export function fittingRoles(kind: string | undefined, account?: Pick<Account, 'kind'>): readonly Role[] {
  if (account?.kind === 'MACHINE') return ['INTEGRATION'];
  if (kind === undefined) return [];
  return kind === 'CELL' ? ROLES_OF_CELLS : ROLES_OF_COMMITTEES;
}
