import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './schedule.module.css';

interface Props {
  label: string;
  before: string;
  after: string;
  onBefore: () => void;
  onAfter: () => void;
}

/** One month or year back and forth. */
export function Pager({ label, before, after, onBefore, onAfter }: Props) {
  return (
    <div className={classes.pager}>
      <Button aria-label={before} onClick={onBefore}>
        <IconChevronLeft aria-hidden />
      </Button>
      <p className={classes.pagerLabel} aria-live="polite">
        {label}
      </p>
      <Button aria-label={after} onClick={onAfter}>
        <IconChevronRight aria-hidden />
      </Button>
    </div>
  );
}
