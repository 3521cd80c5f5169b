import { useLingui } from '@lingui/react';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { paths } from '@/lib/paths';
import { Notices } from '@/ui/notices';
import { useDestinations } from '../navigation';
import classes from './layout.module.css';
import { Logo } from './logo';
import { BottomNavigation, TopNavigation } from './navigation-bars';
import { NoticeBell } from './notice-bell';
import { OfflineBadge } from './offline-badge';
import { UserMenu } from './user-menu';

/** A new page begins at its heading for a screen reader and for the Tab key, as it does with a full load. */
function useFocusOnNewPage() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isFirst = previous.current === undefined;
    const isSame = previous.current === path;
    previous.current = path;
    if (!isFirst && !isSame) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [path]);
}

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useLingui();
  const destinations = useDestinations();
  useFocusOnNewPage();
  return (
    <div className={classes.frame} data-bottom-bar={destinations.length > 0}>
      <a className={classes.skip} href="#main">
        {i18n._('page.skip')}
      </a>
      <header className={classes.header}>
        <div className={classes.inner}>
          <Link to={paths.home} className={classes.brand}>
            <Logo />
            {i18n._('product.name')}
          </Link>
          <TopNavigation destinations={destinations} />
          <div className={classes.end}>
            <OfflineBadge />
            <NoticeBell />
            <UserMenu />
          </div>
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <BottomNavigation destinations={destinations} />
      <Notices />
    </div>
  );
}
