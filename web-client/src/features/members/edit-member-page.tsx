import { useLingui } from '@lingui/react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Member, updateMember } from '@/api/generated';
import { ifMatch, type Versioned, versioned } from '@/api/headers';
import { paths } from '@/lib/paths';
import { EmptyState } from '@/ui/empty-state';
import { showNotice } from '@/ui/notice-store';
import { PageFrame } from '@/ui/page-frame';
import { useAppForm } from '@/ui/use-app-form';
import { FormFrame } from './form-frame';
import { detailsOf, personSchema, type PersonValues, valuesOf } from './member-form-values';
import { PersonFields } from './person-fields';
import { memberQuery, refreshMembers } from './queries';

function EditForm({ first }: { first: Versioned<Member> }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const memberId = first.value.id;
  const query = memberQuery(memberId);
  // The version that this person knows; it moves on only before their eyes.
  const [seen, setSeen] = useState(first);
  const form = useAppForm<PersonValues>(personSchema, valuesOf(first.value));

  async function send(values: PersonValues) {
    const call = updateMember({ path: { memberId }, headers: ifMatch(seen), body: detailsOf(values) });
    client.setQueryData(query.queryKey, await versioned(call));
    void refreshMembers(client);
    showNotice({ text: i18n._('members.edit.done') });
    await navigate({ to: paths.member, params: { memberId }, ignoreBlocker: true });
  }

  async function readAgain() {
    const theirs = await client.fetchQuery({ ...query, staleTime: 0 });
    form.reset(valuesOf(theirs.value));
    setSeen(theirs);
  }

  return (
    <FormFrame
      form={form}
      submitLabel={i18n._('members.edit.submit')}
      onSubmit={send}
      onReadAgain={() => void readAgain()}
    >
      <PersonFields form={form} />
    </FormFrame>
  );
}

export function EditMemberPage({ memberId }: { memberId: string }) {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(memberQuery(memberId));
  const back = (
    <Link to={paths.member} params={{ memberId }}>
      {data.value.fullName}
    </Link>
  );
  return (
    <PageFrame title={i18n._('members.edit')} lead={back} width="reading">
      {data.value.allowedActions?.includes('updateMember') ? (
        <EditForm first={data} />
      ) : (
        <EmptyState action={back}>{i18n._('members.not-allowed')}</EmptyState>
      )}
    </PageFrame>
  );
}
