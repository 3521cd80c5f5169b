import { msg } from '@/lib/message';

/** By the name of the operation; a name that is not here yet is shown as it is. */
export const ACTION_WORDS: Partial<Record<string, string>> = {
  createMeeting: msg('audit.action.create-meeting'),
  updateMeeting: msg('audit.action.update-meeting'),
  announceMeeting: msg('audit.action.announce-meeting'),
  openMeeting: msg('audit.action.open-meeting'),
  closeMeeting: msg('audit.action.close-meeting'),
  recordAttendance: msg('audit.action.record-attendance'),
  amendAttendance: msg('audit.action.amend-attendance'),
  checkIn: msg('audit.action.check-in'),
  requestLeave: msg('audit.action.request-leave'),
  decideLeaveRequest: msg('audit.action.decide-leave-request'),
  listMemberAttendance: msg('audit.action.list-member-attendance'),
  listAttendanceAlerts: msg('audit.action.list-attendance-alerts'),
  createTask: msg('audit.action.create-task'),
  updateTask: msg('audit.action.update-task'),
  reportTaskProgress: msg('audit.action.report-task-progress'),
  completeTask: msg('audit.action.complete-task'),
  reopenTask: msg('audit.action.reopen-task'),
  dropTask: msg('audit.action.drop-task'),
  addContribution: msg('audit.action.add-contribution'),
  updateContribution: msg('audit.action.update-contribution'),
  removeContribution: msg('audit.action.remove-contribution'),
  recordVote: msg('audit.action.record-vote'),
  withdrawVote: msg('audit.action.withdraw-vote'),
  recordReservedOpinion: msg('audit.action.record-reserved-opinion'),
  updateConclusion: msg('audit.action.update-conclusion'),
  forwardProposal: msg('audit.action.forward-proposal'),
  answerProposal: msg('audit.action.answer-proposal'),
  createCriticismRecord: msg('audit.action.create-criticism-record'),
  createCriticismRecordForOthers: msg('audit.action.create-criticism-record-for-others'),
  getCriticismRecord: msg('audit.action.read-criticism-record'),
  answerCriticismRecord: msg('audit.action.answer-criticism-record'),
  openQualityScore: msg('audit.action.open-quality-score'),
  updateSelfScore: msg('audit.action.update-self-score'),
  recordScoreVote: msg('audit.action.record-score-vote'),
  submitQualityScore: msg('audit.action.submit-quality-score'),
  confirmQualityScore: msg('audit.action.confirm-quality-score'),
  adjustQualityScore: msg('audit.action.adjust-quality-score'),
  createDocument: msg('audit.action.create-document'),
  createDocumentWithNumber: msg('audit.action.create-document-with-number'),
  previewDocument: msg('audit.action.preview-document'),
  downloadDocument: msg('audit.action.download-document'),
  updateDocumentSettings: msg('audit.action.update-document-settings'),
  uploadDocumentTemplate: msg('audit.action.upload-document-template'),
  withdrawDocumentTemplate: msg('audit.action.withdraw-document-template'),
  downloadDocumentTemplate: msg('audit.action.download-document-template'),
  createMember: msg('audit.action.create-member'),
  updateMember: msg('audit.action.update-member'),
  transferMember: msg('audit.action.transfer-member'),
  endMembership: msg('audit.action.end-membership'),
  startTemporaryTransfer: msg('audit.action.start-temporary-transfer'),
  endTemporaryTransfer: msg('audit.action.end-temporary-transfer'),
  grantExemption: msg('audit.action.grant-exemption'),
  endExemption: msg('audit.action.end-exemption'),
  startSpecialDuty: msg('audit.action.start-special-duty'),
  endSpecialDuty: msg('audit.action.end-special-duty'),
  createOrganization: msg('audit.action.create-organization'),
  updateOrganization: msg('audit.action.update-organization'),
  moveOrganization: msg('audit.action.move-organization'),
  mergeOrganizations: msg('audit.action.merge-organizations'),
  splitOrganization: msg('audit.action.split-organization'),
  closeOrganization: msg('audit.action.close-organization'),
  createRoleAssignment: msg('audit.action.create-role-assignment'),
  endRoleAssignment: msg('audit.action.end-role-assignment'),
  delegateRole: msg('audit.action.delegate-role'),
  handOverRole: msg('audit.action.hand-over-role'),
  createInvitation: msg('audit.action.create-invitation'),
  acceptInvitation: msg('audit.action.accept-invitation'),
  withdrawInvitation: msg('audit.action.withdraw-invitation'),
  confirmAccessReview: msg('audit.action.confirm-access-review'),
  askTooMuch: msg('audit.action.ask-too-much'),
  endAccount: msg('audit.action.end-account'),
  appointFirstAdministrator: msg('audit.action.appoint-first-administrator'),
  createRosterImport: msg('audit.action.create-roster-import'),
  mapRosterColumns: msg('audit.action.map-roster-columns'),
  decideRosterRow: msg('audit.action.decide-roster-row'),
  decideRosterRows: msg('audit.action.decide-roster-rows'),
  applyRosterImport: msg('audit.action.apply-roster-import'),
  undoRosterImport: msg('audit.action.undo-roster-import'),
};

/** In the order in which they are offered. */
export const OBJECT_WORDS: Partial<Record<string, string>> = {
  meeting: msg('audit.object.meeting'),
  attendance: msg('audit.object.attendance'),
  'leave-request': msg('audit.object.leave-request'),
  contribution: msg('audit.object.contribution'),
  vote: msg('audit.object.vote'),
  conclusion: msg('audit.object.conclusion'),
  task: msg('audit.object.task'),
  proposal: msg('audit.object.proposal'),
  'criticism-record': msg('audit.object.criticism-record'),
  'roster-import': msg('audit.object.roster-import'),
  'quality-score': msg('audit.object.quality-score'),
  member: msg('audit.object.member'),
  organization: msg('audit.object.organization'),
  'role-assignment': msg('audit.object.role-assignment'),
  account: msg('audit.object.account'),
  invitation: msg('audit.object.invitation'),
  'access-review': msg('audit.object.access-review'),
  refusal: msg('audit.object.refusal'),
};

/** What is no action of its own in the trail: it was asked for and refused. */
export const REFUSAL = 'refusal';
export const READ = msg('audit.action.read');

/** The end of an id: its beginning is the time, and alike for all of one evening. */
export function shortId(id: string): string {
  return id.slice(-6);
}

/** In fours, so that two of them can be compared by eye. */
export function inFours(hash: string): string {
  return hash.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
