import type { Evidence, Meeting, QualityScore, QualityScoreItem } from '@/api/generated';

export function item(code: string, maxPoints: number, more: Partial<QualityScoreItem> = {}): QualityScoreItem {
  return { code, group: code.slice(0, 1), title: `Mục ${code}`, maxPoints, ...more };
}

export function duration(proposedPoints: number): Evidence {
  return { kind: 'DURATION', measured: 80, threshold: 90, met: false, proposedPoints };
}

export function sheet(more: Partial<QualityScore> = {}): QualityScore {
  return {
    id: 'sheet-1',
    meetingId: 'meeting-1',
    meetingPlannedStart: '2026-11-03T12:30:00Z',
    organizationId: 'cell-1',
    organizationName: 'Chi bộ Thôn Đông',
    month: '2026-11',
    state: 'DRAFT',
    criteriaSetId: 'set-1',
    criteriaSetCode: 'HD42-2025',
    items: [item('1', 5, { evidence: duration(3) }), item('4.2', 25), item('6', 30)],
    missing: [],
    maxTotal: 60,
    selfTotal: 0,
    allowedActions: ['updateSelfScore'],
    ...more,
  };
}

export function meeting(more: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting-1',
    organizationId: 'cell-1',
    organizationName: 'Chi bộ Thôn Đông',
    kind: 'REGULAR',
    place: 'Hội trường',
    plannedStart: '2026-11-03T12:30:00Z',
    plannedEnd: '2026-11-03T14:15:00Z',
    actualStart: '2026-11-03T12:30:00Z',
    actualEnd: '2026-11-03T13:50:00Z',
    agenda: [],
    state: 'CLOSED',
    awaitsTime: false,
    mode: 'IN_PERSON',
    modelMeeting: false,
    participants: [],
    history: [],
    allowedActions: [],
    ...more,
  };
}
