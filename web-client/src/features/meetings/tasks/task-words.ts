import type { I18n } from '@lingui/core';
import type { Task, TaskState, TaskStepKind } from '@/api/generated';
import { dayOf } from '@/lib/dates';
import { msg } from '@/lib/message';
import { daysBetween } from './days';

export const STATES: Record<TaskState, string> = {
  OPEN: msg('tasks.state.open'),
  COMPLETED: msg('tasks.state.completed'),
  DROPPED: msg('tasks.state.dropped'),
};

export const STEPS: Record<TaskStepKind, string> = {
  AGREED: msg('tasks.step.agreed'),
  CHANGED: msg('tasks.step.changed'),
  PROGRESS: msg('tasks.step.progress'),
  COMPLETED: msg('tasks.step.completed'),
  REOPENED: msg('tasks.step.reopened'),
  DROPPED: msg('tasks.step.dropped'),
};

/** "đang làm, 60 %", "trễ 3 ngày, 60 %", "đã xong": in words, not in colour alone. */
export function standing(i18n: I18n, { state, overdue, dueOn, percent }: Task): string {
  if (state !== 'OPEN') return i18n._(STATES[state]);
  return overdue
    ? i18n._('tasks.standing.late', { days: daysBetween(dueOn, dayOf(new Date())), percent })
    : i18n._('tasks.standing.open', { percent });
}

export const ownerNames = ({ owners }: Task) => owners.map(({ fullName }) => fullName).join(', ');
