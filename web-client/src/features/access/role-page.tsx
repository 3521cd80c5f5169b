import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RoleAssignment } from '@/api/generated';
import { formatDateTime, formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { accessQuery } from '@/session/access';
import { currentUserQuery } from '@/session/current-user';
import { ActionBar } from '@/ui/action-bar';
import { PageFrame } from '@/ui/page-frame';
import { roleWord } from '@/ui/role-words';
import { WhyAllowed } from '@/ui/why-allowed';
import classes from './access.module.css';
import { EndAccount } from './end-account';
import { EndRole } from './end-role';
import { HandOverRole } from './hand-over-role';
import { roleQuery } from './queries';
import { RoleDays } from './role-days';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ role }: { role: RoleAssignment }) {
  const { i18n } = useLingui();
  const { organizationName, reason, givenAt, givenByName, delegatedByName, endedAt, endedByName, endReason } = role;
  const by = (name: string | undefined, at: string) =>
    i18n._('access.by-at', { name: name ?? i18n._('access.system'), when: formatDateTime(at) });
  return (
    <dl className={classes.facts}>
      <Fact label={i18n._('access.column.role')}>{i18n._(roleWord(role.role))}</Fact>
      <Fact label={i18n._('access.column.place')}>{organizationName}</Fact>
      <Fact label={i18n._('access.column.days')}>
        <RoleDays role={role} />
      </Fact>
      {delegatedByName !== undefined && <Fact label={i18n._('access.fact.stands-in')}>{delegatedByName}</Fact>}
      <Fact label={i18n._('access.fact.given')}>
        {givenAt === undefined ? i18n._('access.fact.from-start') : by(givenByName, givenAt)}
      </Fact>
      {reason !== undefined && <Fact label={i18n._('access.fact.reason')}>{reason}</Fact>}
      {endedAt !== undefined && <Fact label={i18n._('access.fact.ended')}>{by(endedByName, endedAt)}</Fact>}
      {endReason !== undefined && <Fact label={i18n._('access.fact.end-reason')}>{endReason}</Fact>}
      <Fact label={i18n._('access.column.used')}>
        {role.lastUsedOn === undefined ? i18n._('access.never-used') : formatDay(role.lastUsedOn)}
      </Fact>
    </dl>
  );
}

export function RolePage() {
  const { i18n } = useLingui();
  const { assignmentId } = useParams({ from: '/signed-in/phan-quyen/$assignmentId' });
  const {
    data: { value: role },
  } = useSuspenseQuery(roleQuery(assignmentId));
  const [doing, setDoing] = useState<'end' | 'hand-over' | null>(null);
  const mayEnd = role.allowedActions?.includes('endRoleAssignment');
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const mayEndAccount = user?.allowedActions.includes('endAccount') && role.accountId !== user.accountId;
  const mayHandOver = role.allowedActions?.includes('handOverRole');
  return (
    <PageFrame title={role.accountName} lead={<Link to={paths.roles}>{i18n._('access.back')}</Link>} width="reading">
      <Facts role={role} />
      <WhyAllowed question={i18n._('access.why.member')} ask={accessQuery('getRoleAssignment', role.organizationId)} />
      {(mayEnd || mayHandOver || mayEndAccount) && (
        <ActionBar>
          {mayHandOver && <Button onClick={() => setDoing('hand-over')}>{i18n._('access.hand-over')}</Button>}
          {mayEnd && <Button onClick={() => setDoing('end')}>{i18n._('access.end')}</Button>}
          {mayEndAccount && <EndAccount id={role.accountId} name={role.accountName} />}
        </ActionBar>
      )}
      {doing === 'end' && <EndRole role={role} onClose={() => setDoing(null)} />}
      {doing === 'hand-over' && <HandOverRole role={role} onClose={() => setDoing(null)} />}
    </PageFrame>
  );
}
