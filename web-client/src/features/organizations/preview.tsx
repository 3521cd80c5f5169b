import { useLingui } from '@lingui/react';
import { type UseQueryResult } from '@tanstack/react-query';
import type { ChangePreview, RoleCount } from '@/api/generated';
import { problemOf } from '@/lib/problem';
import { PageSkeleton } from '@/ui/page-skeleton';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './preview.module.css';
import { ROLE_WORDS } from './words';

interface Props {
  preview: UseQueryResult<ChangePreview>;
  /** What happens to the organisations and members that are counted. */
  sentence: (counts: ChangePreview) => string;
  /** Whether meetings that are planned can still be held. */
  keepsMeetings?: boolean;
}

/** What would change, before anything does; or why it cannot. */
export function Preview({ preview: { data, error, isFetching }, sentence, keepsMeetings = false }: Props) {
  const { i18n } = useLingui();
  const roles = (counts: readonly RoleCount[]) =>
    counts.map(({ role, count }) => `${count} ${i18n._(ROLE_WORDS[role])}`).join(', ');
  if (error) return <ProblemNotice problem={problemOf(error)} />;
  if (data === undefined) return isFetching ? <PageSkeleton /> : null;
  const { meetingsNotHeld, rolesEnding, rolesLosing, rolesGaining } = data;
  return (
    <section className={classes.preview} aria-live="polite">
      <h2 className={classes.title}>{i18n._('organizations.preview')}</h2>
      <ul className={classes.lines}>
        <li>{sentence(data)}</li>
        {meetingsNotHeld > 0 && (
          <li>
            {keepsMeetings
              ? i18n._('organizations.preview.meetings.stay', { count: meetingsNotHeld })
              : i18n._('organizations.preview.meetings', { count: meetingsNotHeld })}
          </li>
        )}
        {rolesEnding.length > 0 && (
          <li>{i18n._('organizations.preview.roles-ending', { roles: roles(rolesEnding) })}</li>
        )}
        {rolesLosing.length > 0 && (
          <li>{i18n._('organizations.preview.roles-losing', { roles: roles(rolesLosing) })}</li>
        )}
        {rolesGaining.length > 0 && (
          <li>{i18n._('organizations.preview.roles-gaining', { roles: roles(rolesGaining) })}</li>
        )}
      </ul>
    </section>
  );
}
