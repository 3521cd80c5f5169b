import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { IconChevronRight } from '@tabler/icons-react';
import { currentUserQuery } from '@/session/current-user';
import { signIn } from '@/session/sign-in';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { EmptyState } from '@/ui/empty-state';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import classes from './home-page.module.css';
import { useDestinations } from './navigation';

/** Not in the first file: who comes to sign in does not wait for it. */
const NextMeeting = lazy(async () => ({
  default: (await import('@/features/meetings/next-meeting')).NextMeeting,
}));

function Welcome() {
  const { i18n } = useLingui();
  return (
    <PageFrame title={i18n._('welcome.title')} width="reading">
      <p className={classes.paragraph}>{i18n._('welcome.what')}</p>
      <p className={classes.paragraph}>{i18n._('welcome.account')}</p>
      <ActionBar>
        <PrimaryButton onClick={() => signIn(paths.home)}>{i18n._('session.sign-in')}</PrimaryButton>
      </ActionBar>
    </PageFrame>
  );
}

function WorkList() {
  const { i18n } = useLingui();
  const destinations = useDestinations();
  if (destinations.length === 0) return <EmptyState>{i18n._('home.empty')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {destinations.map(({ to, label, about, Icon }) => (
        <li key={to}>
          <Link to={to} className={classes.row}>
            <Icon aria-hidden className={classes.icon} />
            <span className={classes.text}>
              <span className={classes.name}>{i18n._(label)}</span>
              <span className={classes.about}>{i18n._(about)}</span>
            </span>
            <IconChevronRight aria-hidden className={classes.icon} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function HomePage() {
  const { i18n } = useLingui();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  if (!user) return <Welcome />;
  return (
    <PageFrame title={i18n._('home.greeting', { name: user.displayName })} width="reading">
      {user.allowedActions.includes('listMeetings') && (
        <Suspense>
          <NextMeeting />
        </Suspense>
      )}
      <WorkList />
    </PageFrame>
  );
}
