import type { ReactNode } from 'react';
import classes from './page-frame.module.css';

interface Props {
  title: string;
  /** One line under the title: when, where, in which state. */
  lead?: ReactNode;
  /** `reading` for text and forms, `wide` for lists and tables. */
  width?: 'reading' | 'wide';
  children?: ReactNode;
}

/** What every page has: its title, in the tab too, and its width. */
export function PageFrame({ title, lead, width = 'wide', children }: Props) {
  return (
    <div className={classes.page} data-width={width}>
      <title>{`${title} · Nề Nếp`}</title>
      <header className={classes.head}>
        <h1 className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
