import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import classes from './why.module.css';

interface Props {
  /** The figure or the refusal that is explained. */
  figure: ReactNode;
  /** The records, the rule, the date. */
  children: ReactNode;
}

/** Every figure opens its reason, without leaving the page. */
export function Why({ figure, children }: Props) {
  const { i18n } = useLingui();
  return (
    <details className={classes.why}>
      <summary className={classes.summary}>
        <span>{figure}</span> <span className={classes.ask}>{i18n._('why.ask')}</span>
      </summary>
      <div className={classes.reason}>{children}</div>
    </details>
  );
}
