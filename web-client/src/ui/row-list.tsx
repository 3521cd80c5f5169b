import type { CSSProperties, ReactNode } from 'react';
import classes from './row-list.module.css';

interface ListProps {
  /** The heads of the columns on a wide screen, each with the share of the width that it takes. */
  heads: readonly { label: string; width: string; end?: boolean }[];
  /** Rows that are being replaced by those of another filter. */
  isStale?: boolean;
  children: ReactNode;
}

/** A list whose rows are columns on a wide screen, and two lines each on a phone: never a sideways scroll. */
export function RowList({ heads, isStale = false, children }: ListProps) {
  const columns = heads.map(({ width }) => width).join(' ');
  return (
    <div
      className={classes.list}
      style={{ '--columns': columns } as CSSProperties}
      aria-busy={isStale}
      data-stale={isStale}
    >
      <div className={classes.heads} aria-hidden>
        {heads.map(({ label, end = false }) => (
          <span key={label} data-end={end}>
            {label}
          </span>
        ))}
      </div>
      <ul className={classes.rows}>{children}</ul>
    </div>
  );
}

/** The class of what stands in a row: a `Link` when the row leads somewhere. */
export const rowClass = classes.row;

interface CellProps {
  /**
   * `main` takes the first line on a phone, `side` stands at its end, `detail` on the second line;
   * `wide` has room on a wide screen only.
   */
  kind: 'main' | 'side' | 'detail' | 'wide';
  /** Figures stand at the right end of their column. */
  end?: boolean;
  /** A detail that is too long to stand beside others on a phone. */
  ownLine?: boolean;
  children?: ReactNode;
}

export function Cell({ kind, end = false, ownLine = false, children }: CellProps) {
  return (
    <span className={classes.cell} data-kind={kind} data-end={end} data-own-line={ownLine}>
      {children}
    </span>
  );
}
