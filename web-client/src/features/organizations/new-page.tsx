import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { createOrganization, type Organization, type OrganizationKind } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { PastDay, ReasonFields, required, requiredDay, today } from './grounds';
import { cellTypeField, cellTypeOf, codeField, nameField, NamingFields } from './naming';
import { organizationQuery } from './queries';
import { useChanged } from './use-change';
import { CHILD_KINDS, KIND_WORDS } from './words';

const KINDS: [OrganizationKind, ...OrganizationKind[]] = [
  'PROVINCE_COMMITTEE',
  'SUPERIOR_COMMITTEE',
  'GRASSROOTS_COMMITTEE',
  'CELL',
  'GROUP',
];

const schema = z
  .object({
    kind: z.enum(KINDS),
    code: codeField,
    name: nameField,
    cellType: cellTypeField,
    activeFrom: requiredDay,
    reason: z.string().check(z.maxLength(300)),
    decisionNumber: z.string().check(z.maxLength(100)),
  })
  .check(z.refine(({ kind, cellType }) => kind !== 'CELL' || cellType !== '', { ...required, path: ['cellType'] }));

type Values = z.infer<typeof schema>;

/** The same key as long as the same words are sent: a second press after a lost answer founds nothing twice. */
function useKeyFor() {
  const made = useRef<{ body: string; key: string }>(undefined);
  return (body: unknown): string => {
    const text = JSON.stringify(body);
    if (made.current?.body !== text) made.current = { body: text, key: newIdempotencyKey() };
    return made.current.key;
  };
}

function NewForm({ parent }: { parent: Organization }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const keyFor = useKeyFor();
  const kinds = CHILD_KINDS[parent.kind];
  const form = useAppForm<Values>(schema, {
    kind: kinds[0] ?? 'CELL',
    code: `${parent.code}.`,
    name: '',
    cellType: '',
    activeFrom: today(),
    reason: '',
    decisionNumber: '',
  });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });

  async function send(values: Values) {
    const body = {
      parentId: parent.id,
      kind: values.kind,
      code: values.code.trim(),
      name: values.name.trim(),
      ...(values.kind === 'CELL' && cellTypeOf(values.cellType)),
      activeFrom: values.activeFrom ?? '',
      ...(values.reason.trim() !== '' && { reason: values.reason.trim() }),
      ...(values.decisionNumber.trim() !== '' && { decisionNumber: values.decisionNumber.trim() }),
    };
    const { data } = await createOrganization({ body, headers: idempotencyKey(keyFor(body)) });
    await changed(data.id, i18n._('organizations.created'));
  }

  return (
    <ChangeForm form={form} submitLabel={i18n._('organizations.create')} onSubmit={send}>
      <Controller
        control={control}
        name="kind"
        render={({ field, fieldState }) => (
          <NativeSelect
            {...field}
            label={i18n._('organizations.kind')}
            data={kinds.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
            error={fieldState.error?.message}
          />
        )}
      />
      <NamingFields
        control={control}
        codeName="code"
        nameName="name"
        typeName={kind === 'CELL' ? 'cellType' : undefined}
      />
      <PastDay control={control} name="activeFrom" label={i18n._('organizations.active-from')} />
      <ReasonFields control={control} reasonName="reason" decisionName="decisionNumber" />
    </ChangeForm>
  );
}

export function NewPage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.create')} organization={data.value} needs="createOrganization">
      <NewForm parent={data.value} />
    </ChangeFrame>
  );
}
