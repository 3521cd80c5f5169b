import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Minutes } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { Why } from '@/ui/why';
import classes from './minutes.module.css';

/** The code that stands on documents. */
export function Seal({ minutes: { seal }, children }: { minutes: Minutes; children: ReactNode }) {
  const { i18n } = useLingui();
  if (seal === undefined) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{i18n._('minutes.seal')}</h2>
      <Why figure={<strong className={classes.code}>{seal.code}</strong>}>
        <p>{i18n._('minutes.seal.why', { when: formatDateTime(seal.at) })}</p>
        <p className={classes.digest}>{seal.digest}</p>
      </Why>
      {children}
    </section>
  );
}
