import { describe, expect, it } from 'vitest';
import { recordSchema, type RecordValues, requestOf } from './record-form';

const values: RecordValues = {
  kind: 'CRITICISM',
  subjectId: 'uong',
  authorId: 'hung',
  shortcoming: ' Nộp báo cáo chậm. ',
  remedy: ' ',
};

const faults = (changed: Partial<RecordValues>) =>
  (recordSchema.safeParse({ ...values, ...changed }).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('a record', () => {
  it('of a self-criticism has its subject as author', () => {
    expect(requestOf('m', { ...values, kind: 'SELF_CRITICISM' })).toEqual({
      meetingId: 'm',
      kind: 'SELF_CRITICISM',
      subjectId: 'uong',
      authorId: 'uong',
      shortcoming: 'Nộp báo cáo chậm.',
      remedy: undefined,
    });
  });

  it('of a criticism names another author', () => {
    expect(requestOf('m', values)).toMatchObject({ subjectId: 'uong', authorId: 'hung' });
    expect(faults({})).toEqual([]);
    expect(faults({ authorId: 'uong' })).toEqual(['authorId']);
    expect(faults({ authorId: null })).toEqual(['authorId']);
    expect(faults({ authorId: null, kind: 'SELF_CRITICISM' })).toEqual([]);
  });

  it('says who and what', () => {
    expect(faults({ subjectId: null, shortcoming: ' ' })).toEqual(['subjectId', 'shortcoming']);
  });
});
