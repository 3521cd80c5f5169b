import { useLingui } from '@lingui/react';
import { useClickOutside, useWindowEvent } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { currentUserQuery } from '@/session/current-user';
import classes from './user-menu.module.css';
import { UserMenuPanel } from './user-menu-panel';

/** Who is signed in, how the page looks, and the way out. Without a user it holds the looks alone. */
export function UserMenu() {
  const { i18n } = useLingui();
  const { data: user } = useQuery(currentUserQuery);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const frame = useClickOutside<HTMLDivElement>(() => setOpen(false));
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  });
  return (
    <div ref={frame} className={classes.frame}>
      <Button
        ref={button}
        variant="subtle"
        className={classes.button}
        aria-expanded={open}
        aria-controls={panelId}
        leftSection={<IconUserCircle aria-hidden />}
        rightSection={<IconChevronDown aria-hidden size="1em" />}
        onClick={() => setOpen(!open)}
      >
        <span className={classes.name}>{user ? user.displayName : i18n._('settings.button')}</span>
      </Button>
      <div id={panelId} className={classes.panel} hidden={!open}>
        {open && <UserMenuPanel userName={user?.displayName} />}
      </div>
    </div>
  );
}
