import type { LeaveKind, Member, MemberCategory, MemberChangeKind, Position, Standing } from '@/api/generated';
import { msg } from '@/lib/message';

export const CATEGORY_WORDS: Record<MemberCategory, string> = {
  OFFICIAL: msg('members.category.official'),
  PROBATIONARY: msg('members.category.probationary'),
};

export const POSITION_WORDS: Record<Position, string> = {
  SECRETARY: msg('members.position.secretary'),
  DEPUTY_SECRETARY: msg('members.position.deputy-secretary'),
  COMMITTEE_MEMBER: msg('members.position.committee-member'),
  NONE: msg('members.position.none'),
};

export const STANDING_WORDS: Record<Standing, string> = {
  ACTIVE: msg('members.standing.active'),
  EXEMPT: msg('members.standing.exempt'),
  TEMPORARILY_AWAY: msg('members.standing.temporarily-away'),
  TEMPORARILY_HERE: msg('members.standing.temporarily-here'),
  SPECIAL_DUTY: msg('members.standing.special-duty'),
};

export const LEAVE_WORDS: Record<LeaveKind, string> = {
  MOVED_OUT: msg('members.leave.moved-out'),
  DIED: msg('members.leave.died'),
  RESIGNED: msg('members.leave.resigned'),
  REMOVED: msg('members.leave.removed'),
  EXPELLED: msg('members.leave.expelled'),
};

export const CHANGE_WORDS: Record<MemberChangeKind, string> = {
  ENROLLED: msg('members.history.enrolled'),
  CORRECTED: msg('members.history.corrected'),
  TRANSFERRED: msg('members.history.transferred'),
  LEFT: msg('members.history.left'),
  EXEMPTION_GRANTED: msg('members.history.exemption-granted'),
  EXEMPTION_ENDED: msg('members.history.exemption-ended'),
  TEMPORARY_TRANSFER_STARTED: msg('members.history.temporary-transfer-started'),
  TEMPORARY_TRANSFER_ENDED: msg('members.history.temporary-transfer-ended'),
  SPECIAL_DUTY_STARTED: msg('members.history.special-duty-started'),
  SPECIAL_DUTY_ENDED: msg('members.history.special-duty-ended'),
  TRANSFER_UNDONE: msg('members.history.transfer-undone'),
  LEAVE_UNDONE: msg('members.history.leave-undone'),
};

/** Of a property of the contract, where a history says what was corrected. */
export const PROPERTY_WORDS: Record<string, string> = {
  fullName: msg('members.form.full-name'),
  cardNumber: msg('members.form.card-number'),
  bornOn: msg('members.form.born-on'),
  phone: msg('members.form.phone'),
  email: msg('members.form.email'),
  position: msg('members.form.position'),
  admittedOn: msg('members.form.admitted-on'),
  recognizedOn: msg('members.form.recognized-on'),
};

export function standingWord({ standing, status, leftKind }: Member): string {
  return status === 'LEFT' && leftKind !== undefined ? LEAVE_WORDS[leftKind] : STANDING_WORDS[standing];
}
