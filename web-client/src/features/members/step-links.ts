import { msg } from '@/lib/message';

/** What can happen to a member, in the order in which it is asked for; the forms come when one is opened. */
export const STEP_LINKS = [
  { action: 'endExemption', path: 'het-mien-sinh-hoat', label: msg('members.exemption-end.title') },
  { action: 'endTemporaryTransfer', path: 'het-sinh-hoat-tam-thoi', label: msg('members.away-end.title') },
  { action: 'endSpecialDuty', path: 'het-nhiem-vu-dac-biet', label: msg('members.duty-end.title') },
  { action: 'grantExemption', path: 'mien-sinh-hoat', label: msg('members.exemption.title') },
  { action: 'startTemporaryTransfer', path: 'sinh-hoat-tam-thoi', label: msg('members.away.title') },
  { action: 'startSpecialDuty', path: 'nhiem-vu-dac-biet', label: msg('members.duty.title') },
  { action: 'transferMember', path: 'chuyen-sinh-hoat', label: msg('members.transfer.title') },
  { action: 'endMembership', path: 'ra-khoi-danh-sach', label: msg('members.leave.title') },
] as const;
