import type { CriticismKind, CriticismState } from '@/api/generated';
import { msg } from '@/lib/message';

const KINDS: Record<CriticismKind, string> = {
  SELF_CRITICISM: msg('criticism.kind.self'),
  CRITICISM: msg('criticism.kind.other'),
};

const STATES: Record<CriticismState, string> = {
  RECORDED: msg('criticism.state.recorded'),
  ANSWERED: msg('criticism.state.answered'),
};

export function kindWord(kind: CriticismKind): string {
  return KINDS[kind];
}

export function stateWord(state: CriticismState): string {
  return STATES[state];
}
