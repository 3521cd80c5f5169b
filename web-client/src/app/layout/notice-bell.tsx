import { useLingui } from '@lingui/react';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadNoticesQuery } from '@/api/notices';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import classes from './notice-bell.module.css';

const MOST_SHOWN = 99;

/** For those who are convened to meetings, how many notices they have not seen; the administrator comes by it to the mails. */
export function NoticeBell() {
  const { i18n } = useLingui();
  const { data: user } = useQuery(currentUserQuery);
  const isShown = user?.memberId !== undefined || Boolean(user?.allowedActions.includes('listOutgoingMails'));
  const { data: unread = 0 } = useQuery({ ...unreadNoticesQuery, enabled: isShown });
  if (!isShown) return null;
  const label = unread === 0 ? i18n._('notices.title') : i18n._('notices.bell', { count: unread });
  return (
    <Link to={paths.notices} className={classes.bell} aria-label={label}>
      <IconBell aria-hidden />
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {Math.min(unread, MOST_SHOWN)}
        </span>
      )}
    </Link>
  );
}
