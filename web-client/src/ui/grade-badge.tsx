import { useLingui } from '@lingui/react';
import { msg } from '@/lib/message';
import classes from './grade-badge.module.css';

export type Grade = 'GOOD' | 'FAIR' | 'AVERAGE' | 'POOR';

/** Letter, word and tone: nobody has to tell colours apart, or Khá from Kém by their first letter. */
const GRADES: Record<Grade, { letter: string; word: string }> = {
  GOOD: { letter: 'A', word: msg('grade.good') },
  FAIR: { letter: 'B', word: msg('grade.fair') },
  AVERAGE: { letter: 'C', word: msg('grade.average') },
  POOR: { letter: 'D', word: msg('grade.poor') },
};

export function GradeBadge({ grade }: { grade: Grade }) {
  const { i18n } = useLingui();
  const { letter, word } = GRADES[grade];
  return (
    <span className={classes.badge} data-grade={grade}>
      <span className={classes.letter}>{letter}</span> {i18n._(word)}
    </span>
  );
}
