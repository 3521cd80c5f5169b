import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { closeOrganization, type Organization } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { useAppForm } from '@/ui/use-app-form';
import { ChangeForm, ChangeFrame } from './change-form';
import { groundsFields, GroundsInputs, groundsOf, newGrounds } from './grounds';
import { Preview } from './preview';
import { closePreviewQuery, organizationQuery } from './queries';
import { useChanged } from './use-change';

const schema = z.object(groundsFields);

type Values = z.infer<typeof schema>;

function CloseForm({ seen }: { seen: Versioned<Organization> }) {
  const { i18n } = useLingui();
  const changed = useChanged();
  const { id, name } = seen.value;
  const form = useAppForm<Values>(schema, newGrounds());
  const preview = useQuery({ ...closePreviewQuery(id), throwOnError: false });
  const isEmpty = (preview.data?.organizations ?? 0) + (preview.data?.members ?? 0) === 0;

  async function send(values: Values) {
    await closeOrganization({ path: { organizationId: id }, headers: ifMatch(seen), body: groundsOf(values) });
    await changed(id, i18n._('organizations.closed-now', { name }));
  }

  return (
    <ChangeForm form={form} submitLabel={i18n._('organizations.close')} disabled={!isEmpty} onSubmit={send}>
      <Preview
        preview={preview}
        sentence={({ organizations, members }) =>
          isEmpty
            ? i18n._('organizations.preview.close')
            : i18n._('organizations.preview.close.not-empty', { organizations, members })
        }
      />
      <GroundsInputs control={form.control} />
    </ChangeForm>
  );
}

export function ClosePage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(organizationQuery(organizationId));
  return (
    <ChangeFrame title={i18n._('organizations.close.title')} organization={data.value} needs="closeOrganization">
      <CloseForm seen={data} />
    </ChangeFrame>
  );
}
