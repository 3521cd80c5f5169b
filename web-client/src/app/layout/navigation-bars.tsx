import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Destination } from '../navigation';
import classes from './navigation-bars.module.css';

interface Props {
  destinations: readonly Destination[];
}

/** Beside the product's name, where there is room for it. */
export function TopNavigation({ destinations }: Props) {
  const { i18n } = useLingui();
  if (destinations.length === 0) return null;
  return (
    <nav className={classes.top} aria-label={i18n._('nav.label')}>
      {destinations.map(({ to, label }) => (
        <Link key={to} to={to} className={classes.topLink}>
          {i18n._(label)}
        </Link>
      ))}
    </nav>
  );
}

/** Under the thumb, on a phone. */
export function BottomNavigation({ destinations }: Props) {
  const { i18n } = useLingui();
  if (destinations.length === 0) return null;
  return (
    <nav className={classes.bottom} aria-label={i18n._('nav.label')}>
      {destinations.map(({ to, shortLabel, Icon }) => (
        <Link key={to} to={to} className={classes.bottomLink}>
          <Icon aria-hidden />
          <span>{i18n._(shortLabel)}</span>
        </Link>
      ))}
    </nav>
  );
}
