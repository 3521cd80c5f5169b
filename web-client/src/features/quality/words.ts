import type { EvidenceKind, ExclusionReason, MeetingGrade, ScoreState } from '@/api/generated';
import { msg } from '@/lib/message';

/** What people call the states of a sheet. */
export const STATE_WORDS: Record<ScoreState, string> = {
  DRAFT: msg('quality.state.draft'),
  SELF_SCORED: msg('quality.state.self-scored'),
  CELL_VOTED: msg('quality.state.cell-voted'),
  SUBMITTED: msg('quality.state.submitted'),
  CONFIRMED: msg('quality.state.confirmed'),
  ADJUSTED: msg('quality.state.adjusted'),
};

export const GRADE_WORDS: Record<MeetingGrade, string> = {
  GOOD: msg('grade.good'),
  FAIR: msg('grade.fair'),
  AVERAGE: msg('grade.average'),
  POOR: msg('grade.poor'),
};

export const EXCLUSION_WORDS: Record<ExclusionReason, string> = {
  EXEMPT_ABSENT: msg('quality.exclusion.exempt-absent'),
  SPECIAL_DUTY_ABSENT: msg('quality.exclusion.special-duty-absent'),
  TEMPORARILY_AWAY: msg('quality.exclusion.temporarily-away'),
  TEMPORARILY_HERE: msg('quality.exclusion.temporarily-here'),
  PROBATIONARY: msg('quality.exclusion.probationary'),
};

export const EVIDENCE_WORDS: Record<EvidenceKind, string> = {
  DURATION: msg('quality.evidence.duration'),
  ATTENDANCE: msg('quality.evidence.attendance'),
};
