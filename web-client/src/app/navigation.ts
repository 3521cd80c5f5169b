import {
  IconCalendarEvent,
  IconCalendarMonth,
  IconChartBar,
  IconChecklist,
  IconHistory,
  IconKey,
  IconListCheck,
  IconMessageUp,
  IconNotes,
  IconSitemap,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { msg } from '@/lib/message';
import { paths } from '@/lib/paths';
import { type CurrentUser, currentUserQuery } from '@/session/current-user';

export interface Destination {
  to: string;
  label: string;
  /** For a label under an icon, where five letters are many. */
  shortLabel: string;
  about: string;
  Icon: ComponentType<{ className?: string | undefined; 'aria-hidden'?: boolean }>;
  /** The operation without which the place is of no use. */
  needs: string;
  /** Whoever may do this has a better place for the same things. */
  unless?: string;
  /** Of use to some of those only who may. */
  isFor?: (user: Reader) => boolean;
}

type Reader = Pick<CurrentUser, 'allowedActions' | 'roles'>;

/** Whose role is on a committee, or on several organisations, has a tree to look at; a cell alone is none. */
const WITH_A_TREE = new Set(['COMMITTEE_OFFICE', 'INSPECTOR', 'ADMINISTRATOR', 'INTEGRATION']);

function seesATree({ roles }: Reader): boolean {
  const places = new Set(roles.map(({ organizationId }) => organizationId));
  return places.size > 1 || roles.some(({ role }) => WITH_A_TREE.has(role));
}

/** The places in the navigation, in its order. One without a route is not shown: a page appears when it is made. */
const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.schedule,
    label: msg('nav.schedule'),
    shortLabel: msg('nav.schedule.short'),
    about: msg('nav.schedule.about'),
    Icon: IconCalendarMonth,
    needs: 'getMeetingSchedule',
  },
  {
    to: paths.meetings,
    label: msg('nav.meetings'),
    shortLabel: msg('nav.meetings'),
    about: msg('nav.meetings.about'),
    Icon: IconCalendarEvent,
    needs: 'listMeetings',
  },
  {
    to: paths.reviews,
    label: msg('nav.reviews'),
    shortLabel: msg('nav.reviews'),
    about: msg('nav.reviews.about'),
    Icon: IconChecklist,
    needs: 'confirmQualityScore',
  },
  {
    to: paths.tasks,
    label: msg('nav.tasks'),
    shortLabel: msg('nav.tasks'),
    about: msg('nav.tasks.about'),
    Icon: IconListCheck,
    needs: 'listTasks',
  },
  {
    to: paths.results,
    label: msg('nav.results'),
    shortLabel: msg('nav.results.short'),
    about: msg('nav.results.about'),
    Icon: IconChartBar,
    needs: 'listQualityScores',
    unless: 'confirmQualityScore',
  },
  {
    to: paths.members,
    label: msg('nav.members'),
    shortLabel: msg('nav.members'),
    about: msg('nav.members.about'),
    Icon: IconUsers,
    needs: 'listMembers',
  },
  {
    to: paths.organizations,
    label: msg('nav.organizations'),
    shortLabel: msg('nav.organizations'),
    about: msg('nav.organizations.about'),
    Icon: IconSitemap,
    needs: 'listOrganizations',
    isFor: seesATree,
  },
  {
    to: paths.proposals,
    label: msg('nav.proposals'),
    shortLabel: msg('nav.proposals.short'),
    about: msg('nav.proposals.about'),
    Icon: IconMessageUp,
    needs: 'answerProposal',
  },
  {
    to: paths.mine,
    label: msg('nav.mine'),
    shortLabel: msg('nav.mine'),
    about: msg('nav.mine.about'),
    Icon: IconUser,
    needs: 'checkIn',
  },
  {
    to: paths.aboutMe,
    label: msg('nav.about-me'),
    shortLabel: msg('nav.about-me.short'),
    about: msg('nav.about-me.about'),
    Icon: IconNotes,
    needs: 'listCriticismRecords',
  },
  {
    to: paths.audit,
    label: msg('nav.audit'),
    shortLabel: msg('nav.audit'),
    about: msg('nav.audit.about'),
    Icon: IconHistory,
    needs: 'listAuditEntries',
  },
  {
    to: paths.roles,
    label: msg('nav.roles'),
    shortLabel: msg('nav.roles.short'),
    about: msg('nav.roles.about'),
    Icon: IconKey,
    needs: 'listRoleAssignments',
  },
];

export function destinationsOf(user: Reader): readonly Destination[] {
  const may = new Set(user.allowedActions);
  return DESTINATIONS.filter(
    ({ needs, unless, isFor }) =>
      may.has(needs) && !(unless !== undefined && may.has(unless)) && (isFor?.(user) ?? true),
  );
}

export function useDestinations(): readonly Destination[] {
  const { routesByPath } = useRouter();
  const { data: user } = useQuery(currentUserQuery);
  return user ? destinationsOf(user).filter(({ to }) => to in routesByPath) : [];
}
