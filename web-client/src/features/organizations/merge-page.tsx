import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { mergeOrganizations, type Organization } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { groundsFields, GroundsInputs, groundsOf, newGrounds, required } from './grounds';
import { OrganizationSelect } from './organization-select';
import { Preview } from './preview';
import { mergePreviewQuery, organizationQuery } from './queries';
import { useChanged } from './use-change';

const schema = z.object({
  targetId: z.nullable(z.string()).check(z.refine((id) => id !== null, required)),
  ...groundsFields,
});

type Values = z.infer<typeof schema>;

function MergeForm({ seen }: { seen: Versioned<Organization> }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const { id, kind, name } = seen.value;
  const form = useAppForm<Values>(schema, { targetId: null, ...newGrounds() });
  const { control } = form;
  const targetId = useWatch({ control, name: 'targetId' });
  const preview = useQuery({
    ...mergePreviewQuery(id, targetId ?? ''),
    enabled: targetId !== null,
    throwOnError: false,
  });

  async function send(values: Values) {
    await mergeOrganizations({
      path: { organizationId: id },
      headers: ifMatch(seen),
      body: { targetId: values.targetId ?? '', ...groundsOf(values) },
    });
    await changed(values.targetId ?? id, i18n._('organizations.merged', { name }));
  }

  return (
    <ChangeForm
      form={form}
      submitLabel={i18n._('organizations.merge')}
      disabled={preview.error !== null}
      onSubmit={send}
    >
      <p>{i18n._('organizations.merge.what', { name })}</p>
      <Controller
        control={control}
        name="targetId"
        render={({ field: { value, onChange, onBlur }, fieldState }) => (
          <OrganizationSelect
            label={i18n._('organizations.merge.target')}
            kinds={[kind]}
            without={[id]}
            value={value}
            error={fieldState.error?.message}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      {targetId !== null && (
        <Preview
          preview={preview}
          sentence={({ organizations, members }) => i18n._('organizations.preview.merge', { organizations, members })}
        />
      )}
      <GroundsInputs control={control} />
    </ChangeForm>
  );
}

export function MergePage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.merge.title')} organization={data.value} needs="mergeOrganizations">
      <MergeForm seen={data} />
    </ChangeFrame>
  );
}
