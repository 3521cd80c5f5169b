import type { GradeBand, MeetingGrade } from '@/api/generated';

/** The grade of a total: bands begin at their minimum, which belongs to them. */
export function gradeOf(total: number, bands: readonly GradeBand[]): MeetingGrade | undefined {
  return [...bands].sort((one, other) => other.minimum - one.minimum).find(({ minimum }) => total >= minimum)?.grade;
}
