import type { DocumentKind } from '@/api/generated';
import { msg } from '@/lib/message';

/** What a meeting can leave on paper, in the order in which it is needed. */
export const MEETING_KINDS = [
  { kind: 'MEETING_NOTICE', isCounted: true, name: msg('documents.notice'), about: msg('documents.notice.about') },
  { kind: 'ATTENDANCE_SHEET', isCounted: false, name: msg('documents.sheet'), about: msg('documents.sheet.about') },
  { kind: 'MINUTES', isCounted: true, name: msg('documents.minutes'), about: msg('documents.minutes.about') },
  { kind: 'CONCLUSION', isCounted: true, name: msg('documents.conclusion'), about: msg('documents.conclusion.about') },
  { kind: 'RESOLUTION', isCounted: true, name: msg('documents.resolution'), about: msg('documents.resolution.about') },
  { kind: 'SCORE_SHEET', isCounted: false, name: msg('documents.score'), about: msg('documents.score.about') },
  { kind: 'MINUTES_EXTRACT', isCounted: false, name: msg('documents.extract'), about: msg('documents.extract.about') },
] as const satisfies readonly { kind: DocumentKind; isCounted: boolean; name: string; about: string }[];

export type MeetingKindOfDocument = (typeof MEETING_KINDS)[number];

/** Of the file that a browser keeps; the service's own name is in a header that a script does not see. */
export function fileName(kind: DocumentKind, day: string, number: string | undefined, format: string): string {
  const name = kind.toLowerCase().replaceAll('_', '-');
  return `${[name, number?.replace('/', '-'), day].filter(Boolean).join('-')}.${format.toLowerCase()}`;
}
