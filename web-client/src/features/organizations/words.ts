import type { CellType, ChangeKind, OrganizationKind, Role } from '@/api/generated';
import { msg } from '@/lib/message';

export const KIND_WORDS: Record<OrganizationKind, string> = {
  PROVINCE_COMMITTEE: msg('organizations.kind.province-committee'),
  SUPERIOR_COMMITTEE: msg('organizations.kind.superior-committee'),
  GRASSROOTS_COMMITTEE: msg('organizations.kind.grassroots-committee'),
  CELL: msg('organizations.kind.cell'),
  GROUP: msg('organizations.kind.group'),
};

export const TYPE_WORDS: Record<CellType, string> = {
  VILLAGE_RESIDENTIAL: msg('organizations.type.village-residential'),
  ADMIN_PUBLIC_SERVICE: msg('organizations.type.admin-public-service'),
  STATE_ENTERPRISE: msg('organizations.type.state-enterprise'),
  PRIVATE_FDI_ENTERPRISE: msg('organizations.type.private-fdi-enterprise'),
  STUDENT: msg('organizations.type.student'),
  ARMED_FORCES: msg('organizations.type.armed-forces'),
};

export const CELL_TYPES = Object.keys(TYPE_WORDS) as CellType[];

export const CHANGE_WORDS: Record<ChangeKind, string> = {
  CREATED: msg('organizations.change.created'),
  UPDATED: msg('organizations.change.updated'),
  MOVED: msg('organizations.change.moved'),
  MERGED: msg('organizations.change.merged'),
  ABSORBED: msg('organizations.change.absorbed'),
  SPLIT: msg('organizations.change.split'),
  CLOSED: msg('organizations.change.closed'),
};

export const ROLE_WORDS: Record<Role, string> = {
  MEMBER: msg('organizations.role.member'),
  MINUTE_TAKER: msg('organizations.role.minute-taker'),
  CELL_COMMITTEE_MEMBER: msg('organizations.role.cell-committee-member'),
  CELL_SECRETARY: msg('organizations.role.cell-secretary'),
  COMMITTEE_MEMBER: msg('organizations.role.committee-member'),
  COMMITTEE_OFFICE: msg('organizations.role.committee-office'),
  INSPECTOR: msg('organizations.role.inspector'),
  ADMINISTRATOR: msg('organizations.role.administrator'),
  INTEGRATION: msg('organizations.role.integration'),
};

/** What may stand under what, as the service holds it: only to offer what has a chance. */
export const CHILD_KINDS: Record<OrganizationKind, readonly OrganizationKind[]> = {
  PROVINCE_COMMITTEE: ['SUPERIOR_COMMITTEE', 'GRASSROOTS_COMMITTEE', 'CELL'],
  SUPERIOR_COMMITTEE: ['CELL', 'GRASSROOTS_COMMITTEE', 'SUPERIOR_COMMITTEE'],
  GRASSROOTS_COMMITTEE: ['CELL', 'GRASSROOTS_COMMITTEE'],
  CELL: ['GROUP'],
  GROUP: [],
};

export function parentKinds(kind: OrganizationKind): OrganizationKind[] {
  const kinds = Object.keys(CHILD_KINDS) as OrganizationKind[];
  return kinds.filter((parent) => CHILD_KINDS[parent].includes(kind));
}
