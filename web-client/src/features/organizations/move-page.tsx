import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Controller, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { moveOrganization, type Organization } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { groundsFields, GroundsInputs, groundsOf, newGrounds, required } from './grounds';
import { OrganizationSelect } from './organization-select';
import { Preview } from './preview';
import { movePreviewQuery, organizationQuery } from './queries';
import { useChanged } from './use-change';
import { parentKinds } from './words';

const schema = z.object({
  parentId: z.nullable(z.string()).check(z.refine((id) => id !== null, required)),
  ...groundsFields,
});

type Values = z.infer<typeof schema>;

function MoveForm({ seen }: { seen: Versioned<Organization> }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const { id, kind, parentId: current } = seen.value;
  const form = useAppForm<Values>(schema, { parentId: null, ...newGrounds() });
  const { control } = form;
  const parentId = useWatch({ control, name: 'parentId' });
  const preview = useQuery({
    ...movePreviewQuery(id, parentId ?? ''),
    enabled: parentId !== null,
    throwOnError: false,
  });

  async function send(values: Values) {
    await moveOrganization({
      path: { organizationId: id },
      headers: ifMatch(seen),
      body: { parentId: values.parentId ?? '', ...groundsOf(values) },
    });
    await changed(id, i18n._('organizations.moved'));
  }

  return (
    <ChangeForm
      form={form}
      submitLabel={i18n._('organizations.move')}
      disabled={preview.error !== null}
      onSubmit={send}
    >
      <Controller
        control={control}
        name="parentId"
        render={({ field: { value, onChange, onBlur }, fieldState }) => (
          <OrganizationSelect
            label={i18n._('organizations.move.parent')}
            kinds={parentKinds(kind)}
            without={[id, current]}
            value={value}
            error={fieldState.error?.message}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      {parentId !== null && (
        <Preview
          preview={preview}
          keepsMeetings
          sentence={({ organizations, members }) => i18n._('organizations.preview.move', { organizations, members })}
        />
      )}
      <GroundsInputs control={control} />
    </ChangeForm>
  );
}

export function MovePage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.move.title')} organization={data.value} needs="moveOrganization">
      <MoveForm seen={data} />
    </ChangeFrame>
  );
}
