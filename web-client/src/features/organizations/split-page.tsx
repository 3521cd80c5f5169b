import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Organization, splitOrganization } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { PageSkeleton } from '@/ui/page-skeleton';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { groundsFields, GroundsInputs, groundsOf, newGrounds, required } from './grounds';
import { cellTypeField, codeField, nameField, NamingFields } from './naming';
import { cellMembersQuery, organizationQuery } from './queries';
import classes from './split-page.module.css';
import { useChanged } from './use-change';

const schema = z
  .object({
    code: codeField,
    name: nameField,
    cellType: cellTypeField,
    memberIds: z.array(z.string()).check(z.minLength(1, required), z.maxLength(500)),
    ...groundsFields,
  })
  .check(z.refine(({ cellType }) => cellType !== '', { ...required, path: ['cellType'] }));

type Values = z.infer<typeof schema>;

interface ChoiceProps {
  cellId: string;
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Who comes along: one line each, the whole line to be tapped. */
function MemberChoice({ cellId, chosen, error, onChange }: ChoiceProps) {
  const { i18n } = useLingui();
  const { data: members } = useQuery(cellMembersQuery(cellId));
  if (members === undefined) return <PageSkeleton />;
  return (
    <fieldset className={classes.group} aria-invalid={error !== undefined}>
      <legend className={classes.legend}>
        {i18n._('organizations.split.members', { chosen: chosen.length, count: members.length })}
      </legend>
      {error !== undefined && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <ul className={classes.members}>
        {members.map(({ id, fullName }) => (
          <li key={id}>
            <label className={classes.member}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((memberId) => memberId !== id))
                }
              />
              {fullName}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function SplitForm({ seen }: { seen: Versioned<Organization> }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const { id, cellType } = seen.value;
  const form = useAppForm<Values>(schema, {
    code: '',
    name: '',
    cellType: cellType ?? '',
    memberIds: [],
    ...newGrounds(),
  });
  const { control } = form;

  async function send(values: Values) {
    if (values.cellType === '') return;
    const { data } = await splitOrganization({
      path: { organizationId: id },
      headers: ifMatch(seen),
      body: {
        code: values.code.trim(),
        name: values.name.trim(),
        cellType: values.cellType,
        memberIds: values.memberIds,
        ...groundsOf(values),
      },
    });
    await changed(data.id, i18n._('organizations.split.done'));
  }

  return (
    <ChangeForm form={form} submitLabel={i18n._('organizations.split')} onSubmit={send}>
      <NamingFields control={control} codeName="code" nameName="name" typeName="cellType" />
      <Controller
        control={control}
        name="memberIds"
        render={({ field, fieldState }) => (
          <MemberChoice cellId={id} chosen={field.value} error={fieldState.error?.message} onChange={field.onChange} />
        )}
      />
      <GroundsInputs control={control} />
    </ChangeForm>
  );
}

export function SplitPage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.split.title')} organization={data.value} needs="splitOrganization">
      <SplitForm seen={data} />
    </ChangeFrame>
  );
}
