import { useLingui } from '@lingui/react';
import classes from './page-skeleton.module.css';

/** The shape of a page while its content is on the way; it shows only when that takes a while. */
export function PageSkeleton() {
  const { i18n } = useLingui();
  return (
    <div className={classes.page} role="status" aria-label={i18n._('page.loading')}>
      <div className={classes.title} />
      <div className={classes.line} />
      <div className={classes.line} />
      <div className={classes.line} />
    </div>
  );
}
