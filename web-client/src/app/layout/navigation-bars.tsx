import { useLingui } from '@lingui/react';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
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

/** As many as have room for their words beside each other on a narrow phone. */
const MOST = 5;

/** Under the thumb, on a phone. Where there are more places than have room, the last one leads to the list of all. */
export function BottomNavigation({ destinations }: Props) {
  const { i18n } = useLingui();
  if (destinations.length === 0) return null;
  const shown = destinations.length > MOST ? destinations.slice(0, MOST - 1) : destinations;
  return (
    <nav className={classes.bottom} aria-label={i18n._('nav.label')}>
      {shown.map(({ to, shortLabel, Icon }) => (
        <Link key={to} to={to} className={classes.bottomLink}>
          <Icon aria-hidden />
          <span>{i18n._(shortLabel)}</span>
        </Link>
      ))}
      {shown.length < destinations.length && (
        <Link to={paths.home} className={classes.bottomLink}>
          <IconDots aria-hidden />
          <span>{i18n._('nav.more')}</span>
        </Link>
      )}
    </nav>
  );
}
