import { msg } from '@/lib/message';

/** What a role of the service is called; a role that is not here yet is shown by its name. */
const ROLE_WORDS: Partial<Record<string, string>> = {
  MEMBER: msg('role.member'),
  MINUTE_TAKER: msg('role.minute-taker'),
  CELL_COMMITTEE_MEMBER: msg('role.cell-committee-member'),
  CELL_SECRETARY: msg('role.cell-secretary'),
  COMMITTEE_MEMBER: msg('role.committee-member'),
  COMMITTEE_OFFICE: msg('role.committee-office'),
  INSPECTOR: msg('role.inspector'),
  ADMINISTRATOR: msg('role.administrator'),
  INTEGRATION: msg('role.integration'),
};

export function roleWord(role: string): string {
  return ROLE_WORDS[role] ?? role;
}
