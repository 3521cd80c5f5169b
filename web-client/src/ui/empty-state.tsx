import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  /** Why there is nothing, and what comes next. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ children, action }: Props) {
  return (
    <div className={classes.empty}>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
