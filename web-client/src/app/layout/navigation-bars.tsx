import { useLingui } from '@lingui/react';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import type { Destination } from '../navigation';
import classes from './navigation-bars.module.css';

interface Props {
  destinations: readonly Destination[];
}

/** As many as have room for their words beside each other: between the product's name and the person's, and on a phone. */
const MOST_ABOVE = 6;
const MOST_BELOW = 5;

/** Where there are more places than have room, the last one leads to the list of all. */
function withRoom(destinations: readonly Destination[], most: number): readonly Destination[] {
  return destinations.length > most ? destinations.slice(0, most - 1) : destinations;
}

/** Beside the product's name, where there is room for it. */
export function TopNavigation({ destinations }: Props) {
  const { i18n } = useLingui();
  if (destinations.length === 0) return null;
  const shown = withRoom(destinations, MOST_ABOVE);
  return (
    <nav className={classes.top} aria-label={i18n._('nav.label')}>
      {shown.map(({ to, label }) => (
        <Link key={to} to={to} className={classes.topLink}>
          {i18n._(label)}
        </Link>
      ))}
      {shown.length < destinations.length && (
        <Link to={paths.home} className={classes.topLink}>
          {i18n._('nav.more')}
        </Link>
      )}
    </nav>
  );
}

/** Under the thumb, on a phone. */
export function BottomNavigation({ destinations }: Props) {
  const { i18n } = useLingui();
  if (destinations.length === 0) return null;
  const shown = withRoom(destinations, MOST_BELOW);
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
