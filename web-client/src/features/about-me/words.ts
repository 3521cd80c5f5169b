import type { CriticismKind, CriticismState } from '@/api/generated';
import { msg } from '@/lib/message';

export const KIND_WORDS: Record<CriticismKind, string> = {
  SELF_CRITICISM: msg('about.kind.self-criticism'),
  CRITICISM: msg('about.kind.criticism'),
};

export const STATE_WORDS: Record<CriticismState, string> = {
  RECORDED: msg('about.state.recorded'),
  ANSWERED: msg('about.state.answered'),
};
