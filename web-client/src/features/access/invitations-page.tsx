import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Invitation, withdrawInvitation } from '@/api/generated';
import { ifMatch } from '@/api/headers';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { EmptyState } from '@/ui/empty-state';
import { PrimaryLink } from '@/ui/link-button';
import { LoadMore } from '@/ui/load-more';
import { showNotice, showProblem } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { PageSkeleton } from '@/ui/page-skeleton';
import { roleWord } from '@/ui/role-words';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { INVITATIONS, invitationsQuery, readInvitation } from './queries';
import { INVITATION_WORDS } from './words';

function Row({ invitation }: { invitation: Invitation }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id, displayName, role, organizationName, state, expiresAt } = invitation;
  const withdraw = useMutation({
    mutationFn: async () =>
      withdrawInvitation({ path: { invitationId: id }, headers: ifMatch(await readInvitation(id)) }),
    onSuccess: () => showNotice({ text: i18n._('access.invitation.withdrawn-notice', { name: displayName }) }),
    onError: (error) => showProblem(problemOf(error)),
    onSettled: () => client.invalidateQueries({ queryKey: INVITATIONS }),
  });
  return (
    <li className={rowClass}>
      <Cell kind="main">{displayName}</Cell>
      <Cell kind="detail">{i18n._(roleWord(role))}</Cell>
      <Cell kind="detail" ownLine>
        {organizationName}
      </Cell>
      <Cell kind="detail" ownLine>
        {state === 'OPEN'
          ? i18n._('access.invitation.until', { until: formatDateTime(expiresAt) })
          : i18n._(INVITATION_WORDS[state])}
      </Cell>
      <Cell kind="detail" ownLine>
        {state === 'OPEN' && (
          <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {i18n._('access.invitation.withdraw')}
          </Button>
        )}
      </Cell>
    </li>
  );
}

function Invitations() {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(invitationsQuery);
  if (list.data === undefined) return <PageSkeleton />;
  const invitations = list.data.pages.flatMap(({ items }) => items);
  if (invitations.length === 0) {
    return (
      <EmptyState action={<PrimaryLink to={paths.invite}>{i18n._('access.invite')}</PrimaryLink>}>
        {i18n._('access.invitations.empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <RowList
        heads={[
          { label: i18n._('access.column.invited'), width: 'minmax(0, 1fr)' },
          { label: i18n._('access.column.role'), width: 'minmax(0, 1fr)' },
          { label: i18n._('access.column.place'), width: 'minmax(0, 1.2fr)' },
          { label: i18n._('access.column.state'), width: '12rem' },
          { label: '', width: '8rem' },
        ]}
      >
        {invitations.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} />
        ))}
      </RowList>
      <LoadMore {...list} />
    </>
  );
}

export function InvitationsPage() {
  const { i18n } = useLingui();
  return (
    <PageFrame title={i18n._('access.invitations')} lead={<Link to={paths.roles}>{i18n._('access.back')}</Link>}>
      <Invitations />
    </PageFrame>
  );
}
