import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { type Organization, updateOrganization } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { PastDay, ReasonFields, requiredDay, today } from './grounds';
import { cellTypeField, cellTypeOf, codeField, nameField, NamingFields } from './naming';
import { organizationQuery } from './queries';
import { useChanged } from './use-change';

const schema = z.object({
  code: codeField,
  name: nameField,
  cellType: cellTypeField,
  effectiveOn: requiredDay,
  reason: z.string().check(z.maxLength(300)),
  decisionNumber: z.string().check(z.maxLength(100)),
});

type Values = z.infer<typeof schema>;

function EditForm({ seen }: { seen: Versioned<Organization> }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const { id, code, name, kind, cellType, zone } = seen.value;
  const form = useAppForm<Values>(schema, {
    code,
    name,
    cellType: cellType ?? '',
    effectiveOn: today(),
    reason: '',
    decisionNumber: '',
  });

  async function send(values: Values) {
    await updateOrganization({
      path: { organizationId: id },
      headers: ifMatch(seen),
      body: {
        code: values.code.trim(),
        name: values.name.trim(),
        ...cellTypeOf(values.cellType),
        zone,
        effectiveOn: values.effectiveOn ?? '',
        ...(values.reason.trim() !== '' && { reason: values.reason.trim() }),
        ...(values.decisionNumber.trim() !== '' && { decisionNumber: values.decisionNumber.trim() }),
      },
    });
    await changed(id, i18n._('organizations.saved'));
  }

  return (
    <ChangeForm form={form} submitLabel={i18n._('organizations.save')} onSubmit={send}>
      <NamingFields
        control={form.control}
        codeName="code"
        nameName="name"
        typeName={kind === 'CELL' ? 'cellType' : undefined}
      />
      <PastDay control={form.control} name="effectiveOn" label={i18n._('organizations.effective-on')} />
      <ReasonFields control={form.control} reasonName="reason" decisionName="decisionNumber" />
    </ChangeForm>
  );
}

export function EditPage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.edit')} organization={data.value} needs="updateOrganization">
      <EditForm seen={data} />
    </ChangeFrame>
  );
}
