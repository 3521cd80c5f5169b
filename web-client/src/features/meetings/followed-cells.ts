import type { CurrentUser } from '@/session/current-user';

const CELL_ROLES = new Set<string>(['MEMBER', 'MINUTE_TAKER', 'CELL_COMMITTEE_MEMBER', 'CELL_SECRETARY']);

/** Whether the meetings of more than one cell may stand in one list. */
export function followsSeveralCells(user: CurrentUser | null): boolean {
  const roles = user?.roles ?? [];
  const cells = new Set(roles.map(({ organizationId }) => organizationId));
  return cells.size > 1 || roles.some(({ role }) => !CELL_ROLES.has(role));
}
