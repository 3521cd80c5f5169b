import { msg } from '@/lib/message';

/** By the name of the operation; a name that is not here yet is shown as it is. */
export const ACTION_WORDS: Partial<Record<string, string>> = {
  createMeeting: msg('audit.action.create-meeting'),
  updateMeeting: msg('audit.action.update-meeting'),
  announceMeeting: msg('audit.action.announce-meeting'),
  openMeeting: msg('audit.action.open-meeting'),
  closeMeeting: msg('audit.action.close-meeting'),
  recordAttendance: msg('audit.action.record-attendance'),
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
};

export const OBJECT_WORDS: Partial<Record<string, string>> = {
  meeting: msg('audit.object.meeting'),
  attendance: msg('audit.object.attendance'),
  'criticism-record': msg('audit.object.criticism-record'),
  'quality-score': msg('audit.object.quality-score'),
};

/** The end of an id: its beginning is the time, and alike for all of one evening. */
export function shortId(id: string): string {
  return id.slice(-6);
}
