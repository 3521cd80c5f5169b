import type { Member, MemberCategory, Position, Standing } from '@/api/generated';
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

const STANDING_WORDS: Record<Standing, string> = {
  ACTIVE: msg('members.standing.active'),
  EXEMPT: msg('members.standing.exempt'),
  TEMPORARILY_AWAY: msg('members.standing.temporarily-away'),
  TEMPORARILY_HERE: msg('members.standing.temporarily-here'),
  SPECIAL_DUTY: msg('members.standing.special-duty'),
};

export function standingWord({ standing }: Member): string {
  return STANDING_WORDS[standing];
}
