import { queryOptions } from '@tanstack/react-query';
import {
  getAccessReviewState,
  getAccount,
  getInvitation,
  getRoleAssignment,
  listAccounts,
  listInvitations,
  listMembers,
  listOrganizations,
  listRoleAssignments,
  type Role,
} from '@/api/generated';
import { versioned } from '@/api/headers';
import { pagesQuery } from '@/api/pages';

/** The most that one page holds; whoever has more finds by typing. */
const MOST = 200;

/** Everything about roles, for when one has changed. */
export const ROLES = ['role-assignments'] as const;
export const INVITATIONS = ['invitations'] as const;

export interface RoleFilter {
  organizationId: string | undefined;
  role: Role | undefined;
  /** `current` for today's, `ending` for those whose last day is near, `all` with the past. */
  which: 'current' | 'ending' | 'all';
  /** Until when "near" reaches. */
  endsBy: string;
}

export const rolesQuery = ({ organizationId, role, which, endsBy }: RoleFilter) =>
  pagesQuery([...ROLES, { organizationId, role, which, endsBy }], (pageToken, signal) =>
    listRoleAssignments({
      query: {
        ...(organizationId && { organizationId }),
        ...(role && { role }),
        ...(which !== 'all' && { current: true }),
        ...(which === 'ending' && { endsBy }),
        ...(pageToken && { pageToken }),
      },
      signal,
    }),
  );

export const roleQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: [...ROLES, assignmentId],
    queryFn: ({ signal }) => versioned(getRoleAssignment({ path: { assignmentId }, signal })),
  });

/** How the account stands, with the version to name when ending it. */
export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['accounts', 'one', accountId],
    queryFn: ({ signal }) => versioned(getAccount({ path: { accountId }, signal })),
  });

/** Below the roles: whatever changes one changes what there is to review. */
export const reviewStateQuery = (organizationId: string) =>
  queryOptions({
    queryKey: [...ROLES, 'review', organizationId],
    queryFn: async ({ signal }) => (await getAccessReviewState({ query: { organizationId }, signal })).data,
  });

/** The secretary's own roles of today, which can be stood in for. */
export const ownSecretaryRolesQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...ROLES, 'own', accountId],
    queryFn: async ({ signal }) => {
      const query = { accountId, role: 'CELL_SECRETARY', current: true } as const;
      const { items } = (await listRoleAssignments({ query, signal })).data;
      return items.filter(({ delegatedByName }) => delegatedByName === undefined);
    },
  });

export const accountsQuery = (organizationId: string | undefined, q: string) =>
  queryOptions({
    queryKey: ['accounts', { organizationId, q }],
    queryFn: async ({ signal }) =>
      (
        await listAccounts({
          query: { limit: MOST, ...(organizationId && { organizationId }), ...(q && { q }) },
          signal,
        })
      ).data.items,
  });

export const organizationsQuery = queryOptions({
  queryKey: ['organizations', 'all'],
  queryFn: async ({ signal }) => (await listOrganizations({ query: { limit: MOST }, signal })).data.items,
  staleTime: 10 * 60_000,
});

export const invitationsQuery = pagesQuery(INVITATIONS, (pageToken, signal) =>
  listInvitations({ query: { ...(pageToken && { pageToken }) }, signal }),
);

export const readInvitation = (invitationId: string) => versioned(getInvitation({ path: { invitationId } }));

/** The members of a cell, who may not have an account yet. */
export const membersOfQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', 'of', organizationId],
    queryFn: async ({ signal }) => (await listMembers({ query: { organizationId, limit: MOST }, signal })).data.items,
  });
