import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { createInvitation, type Invitation, type Role } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { ActionBar } from '@/ui/action-bar';
import { ChoiceRow } from '@/ui/choice-row';
import { FormDay } from '@/ui/form-day';
import { PageFrame } from '@/ui/page-frame';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { type AppForm, useAppForm } from '@/ui/use-app-form';
import classes from './access.module.css';
import { PlaceSelect, RoleSelect } from './place-and-role';
import { INVITATIONS, membersOfQuery, organizationsQuery } from './queries';
import { ReasonField, REASON } from './reason-field';
import { fittingRoles } from './words';

const schema = z.object({
  who: z.enum(['member', 'staff']),
  memberId: z.nullable(z.string()),
  displayName: z.string().check(z.trim(), z.maxLength(120)),
  organizationId: z.nullable(z.string()).check(z.refine((id) => id !== null)),
  role: z.nullable(z.custom<Role>()).check(z.refine((role) => role !== null)),
  roleValidTo: z.nullable(z.string()),
  reason: REASON,
});
type Values = z.infer<typeof schema>;

/** Shown once: what is lost is withdrawn, and another code is made. */
function Code({ invitation, onNext }: { invitation: Invitation; onNext: () => void }) {
  const { i18n } = useLingui();
  const clipboard = useClipboard({ timeout: 4000 });
  const { code = '', displayName, expiresAt } = invitation;
  return (
    <div className={classes.lines}>
      <p>{i18n._('access.invite.made', { name: displayName })}</p>
      <p className={classes.code}>{code}</p>
      <PrimaryButton
        leftSection={
          clipboard.copied ? <IconCheck aria-hidden size="1.25em" /> : <IconCopy aria-hidden size="1.25em" />
        }
        onClick={() => clipboard.copy(code)}
      >
        {clipboard.copied ? i18n._('access.invite.copied') : i18n._('access.invite.copy')}
      </PrimaryButton>
      <p role="status" className={classes.soft}>
        {clipboard.error ? i18n._('access.invite.not-copied') : ''}
      </p>
      <p>{i18n._('access.invite.once', { until: formatDateTime(expiresAt) })}</p>
      <p>{i18n._('access.invite.how')}</p>
      <Button onClick={onNext}>{i18n._('access.invite.another')}</Button>
    </div>
  );
}

function Who({ form: { control, register, formState } }: { form: AppForm<Values> }) {
  const { i18n } = useLingui();
  const [who, organizationId] = useWatch({ control, name: ['who', 'organizationId'] });
  const { data: members = [] } = useQuery({
    ...membersOfQuery(organizationId ?? ''),
    enabled: organizationId !== null && who === 'member',
  });
  return (
    <>
      <Controller
        control={control}
        name="who"
        render={({ field }) => (
          <ChoiceRow<Values['who']>
            legend={i18n._('access.invite.who')}
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: 'member', label: i18n._('access.invite.member') },
              { value: 'staff', label: i18n._('access.invite.staff') },
            ]}
          />
        )}
      />
      {who === 'staff' ? (
        <TextInput
          {...register('displayName')}
          label={i18n._('access.invite.name')}
          maxLength={120}
          error={formState.errors.displayName?.message}
        />
      ) : (
        <Controller
          control={control}
          name="memberId"
          render={({ field, fieldState }) => (
            <PersonSelect
              {...field}
              people={members.map(({ id, fullName }) => ({ id, name: fullName }))}
              label={i18n._('access.invite.member')}
              description={organizationId === null ? i18n._('access.role.place-first') : undefined}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </>
  );
}

function WhereAndWhat({ form: { control, setValue } }: { form: AppForm<Values> }) {
  const { i18n } = useLingui();
  const { data: places = [] } = useQuery(organizationsQuery);
  const [organizationId, role] = useWatch({ control, name: ['organizationId', 'role'] });
  const choose = i18n._('access.choose');
  return (
    <>
      <Controller
        control={control}
        name="organizationId"
        render={({ field, fieldState }) => (
          <PlaceSelect
            value={field.value}
            places={places}
            onChange={(id) => {
              field.onChange(id);
              setValue('role', null);
              setValue('memberId', null);
            }}
            error={fieldState.error && choose}
          />
        )}
      />
      <Controller
        control={control}
        name="role"
        render={({ field, fieldState }) => (
          <RoleSelect
            value={field.value}
            onChange={field.onChange}
            roles={fittingRoles(places.find(({ id }) => id === organizationId)?.kind)}
            error={fieldState.error && choose}
          />
        )}
      />
      {role === 'COMMITTEE_MEMBER' && (
        <FormDay
          control={control}
          name="roleValidTo"
          label={i18n._('access.to')}
          description={i18n._('access.to.needed')}
        />
      )}
    </>
  );
}

export function InvitePage() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [made, setMade] = useState<Invitation | null>(null);
  const form = useAppForm<Values>(schema, {
    who: 'member',
    memberId: null,
    displayName: '',
    organizationId: null,
    role: null,
    roleValidTo: null,
    reason: '',
  });

  async function send({
    who,
    memberId,
    displayName,
    organizationId,
    role,
    roleValidTo,
    reason,
  }: Values): Promise<void> {
    if (organizationId === null || role === null) return;
    // Without a key: a code that was lost on the way cannot be had again, and another one can.
    const { data } = await createInvitation({
      body: {
        organizationId,
        role,
        reason,
        ...(who === 'staff' ? { displayName } : memberId !== null && { memberId }),
        ...(roleValidTo !== null && { roleValidTo }),
      },
    });
    void client.invalidateQueries({ queryKey: INVITATIONS });
    setMade(data);
    form.reset();
  }

  return (
    <PageFrame
      title={i18n._('access.invite')}
      lead={<Link to={paths.roles}>{i18n._('access.back')}</Link>}
      width="reading"
    >
      {made ? (
        <Code invitation={made} onNext={() => setMade(null)} />
      ) : (
        <form className={classes.form} noValidate onSubmit={(event) => void form.submit(send)(event)}>
          <WhereAndWhat form={form} />
          <Who form={form} />
          <ReasonField field={form.register('reason')} error={form.formState.errors.reason?.message} />
          {form.problem && <ProblemNotice problem={form.problem} />}
          <ActionBar>
            <PrimaryButton type="submit" loading={form.formState.isSubmitting}>
              {i18n._('access.invite.make')}
            </PrimaryButton>
          </ActionBar>
        </form>
      )}
    </PageFrame>
  );
}
