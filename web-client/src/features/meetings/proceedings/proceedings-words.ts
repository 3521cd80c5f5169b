import type { ContributionKind, VoteKind, VoteMethod } from '@/api/generated';
import { msg } from '@/lib/message';

export const CONTRIBUTION_KINDS: Record<ContributionKind, string> = {
  OPINION: msg('proceedings.kind.opinion'),
  PROPOSAL: msg('proceedings.kind.proposal'),
  QUESTION: msg('proceedings.kind.question'),
};

export const VOTE_KINDS: Record<VoteKind, string> = {
  ORDINARY: msg('votes.kind.ordinary'),
  ADMISSION: msg('votes.kind.admission'),
  RECOGNITION: msg('votes.kind.recognition'),
  EXPULSION: msg('votes.kind.expulsion'),
};

export const VOTE_METHODS: Record<VoteMethod, string> = {
  BY_HAND: msg('votes.method.by-hand'),
  SECRET_BALLOT: msg('votes.method.secret'),
};
