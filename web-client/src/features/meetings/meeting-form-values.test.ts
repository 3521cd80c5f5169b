import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/api/generated';
import {
  changedFields,
  meetingFormSchema,
  type MeetingFormValues,
  movedEnd,
  newValues,
  planOf,
  valuesOf,
} from './meeting-form-values';

const values: MeetingFormValues = {
  organizationId: 'cell',
  kind: 'REGULAR',
  mode: 'IN_PERSON',
  modelMeeting: false,
  participantIds: ['để lại từ trước'],
  theme: 'để lại từ trước',
  place: ' Hội trường tầng 2 ',
  day: '2026-12-03',
  plannedStart: '19h30',
  plannedEnd: '21:15',
  chairId: 'hung',
  minuteTakerId: null,
  agenda: [
    { title: ' Thảo luận ', minutes: '20', secret: false },
    { title: 'Kết luận', minutes: '', secret: false },
  ],
};

const faults = (changed: Partial<MeetingFormValues>) =>
  (meetingFormSchema.safeParse({ ...values, ...changed }).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('what is sent', () => {
  it('has the instants that the clock in Vietnam shows', () => {
    expect(planOf(values)).toEqual({
      kind: 'REGULAR',
      mode: 'IN_PERSON',
      modelMeeting: false,
      participantIds: undefined,
      theme: undefined,
      place: 'Hội trường tầng 2',
      plannedStart: '2026-12-03T12:30:00.000Z',
      plannedEnd: '2026-12-03T14:15:00.000Z',
      chairId: 'hung',
      minuteTakerId: undefined,
      agenda: [{ title: 'Thảo luận', minutes: 20 }, { title: 'Kết luận' }],
    });
  });

  it('never holds a word of a secret item', () => {
    const agenda = [{ title: 'gõ nhầm vào đây', minutes: '10', secret: true }];
    expect(planOf({ ...values, agenda }).agenda).toEqual([{ secret: true, minutes: 10 }]);
  });

  it('names a group and a theme only where the kind has them', () => {
    const group = planOf({ ...values, kind: 'GROUP', participantIds: ['an'] });
    expect([group.participantIds, group.theme]).toEqual([['an'], undefined]);
    expect(planOf({ ...values, kind: 'COMBINED', theme: ' Học tập ' }).theme).toBe('Học tập');
  });

  it('ends on the next day when the meeting goes on past midnight', () => {
    const { plannedStart, plannedEnd } = planOf({ ...values, plannedStart: '23:00', plannedEnd: '0:30' });
    expect([plannedStart, plannedEnd]).toEqual(['2026-12-03T16:00:00.000Z', '2026-12-03T17:30:00.000Z']);
  });
});

describe('the form', () => {
  it('accepts what can be sent', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ agenda: [] })).toEqual([]);
  });

  it('says at the field what is missing or wrong', () => {
    expect(faults({ place: ' ', day: null })).toEqual([
      ['place', 'Cần nhập thông tin này.'],
      ['day', 'Cần nhập thông tin này.'],
    ]);
    expect(faults({ plannedStart: '25:00' })).toEqual([['plannedStart', 'Nhập giờ như 19:30.']]);
    expect(faults({ plannedEnd: '19:00' })).toEqual([['plannedEnd', 'Kết thúc phải sau bắt đầu.']]);
    expect(faults({ kind: 'THEMATIC', theme: '' })).toEqual([['theme', 'Cần nhập thông tin này.']]);
    expect(faults({ kind: 'COMBINED', theme: '' })).toEqual([['theme', 'Cần nhập thông tin này.']]);
    expect(faults({ kind: 'GROUP', participantIds: [] })).toEqual([
      ['participantIds', 'Chọn ít nhất một người dự họp tổ.'],
    ]);
    expect(faults({ agenda: [{ title: '', minutes: '', secret: true }] })).toEqual([]);
    expect(faults({ agenda: [{ title: '', minutes: '0', secret: false }] })).toEqual([
      ['agenda.0.minutes', 'Từ 1 đến 600 phút'],
      ['agenda.0.title', 'Cần nhập thông tin này.'],
    ]);
  });

  it('begins with 90 minutes and the secretary as chair', () => {
    expect(newValues('cell', 'hung', null)).toMatchObject({
      plannedStart: '19:30',
      plannedEnd: '21:00',
      chairId: 'hung',
      day: null,
    });
  });

  it('moves the end with the start', () => {
    expect(movedEnd('19:30', '20:00', '21:15')).toBe('21:45');
    expect(movedEnd('19:30', '14h', '21:15')).toBe('15:45');
    expect(movedEnd('19:30', '', '21:15')).toBeNull();
  });
});

const drafted: Meeting = {
  id: 'm',
  organizationId: 'cell',
  organizationName: 'Chi bộ',
  kind: 'REGULAR',
  place: 'Hội trường tầng 2',
  plannedStart: '2026-12-03T12:30:00Z',
  plannedEnd: '2026-12-03T14:00:00Z',
  agenda: [{ title: 'Thảo luận', secret: false }],
  state: 'DRAFT',
  awaitsTime: false,
  mode: 'IN_PERSON',
  modelMeeting: false,
  participants: [],
  history: [],
  allowedActions: [],
};

it('names what somebody else changed', () => {
  const meeting = valuesOf(drafted);
  expect(changedFields(meeting, { ...meeting, place: 'Hội trường tầng 3', agenda: [] })).toEqual(['place', 'agenda']);
});

it('asks for a day anew when the old one was given up', () => {
  const meeting = { ...drafted, awaitsTime: true, state: 'POSTPONED' } as const;
  expect(valuesOf(meeting).day).toBeNull();
});
