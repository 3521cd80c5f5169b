import type { ReactNode } from 'react';
import classes from './action-bar.module.css';

interface Props {
  /** The primary button; beside it at most one other. */
  children: ReactNode;
  /** What there is to know before pressing: "Đã lưu 19:42". */
  note?: ReactNode;
}

/** The end of a page's reading line: under the thumb on a phone, always in sight. */
export function ActionBar({ children, note }: Props) {
  return (
    <div className={classes.bar}>
      {note !== undefined && <div className={classes.note}>{note}</div>}
      <div className={classes.actions}>{children}</div>
    </div>
  );
}
