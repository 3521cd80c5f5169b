import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type DocumentSettings, updateDocumentSettings } from '@/api/generated';
import { ifMatch, type Versioned } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { showNotice } from '@/ui/notice-store';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { settingsQuery } from './document-queries';
import classes from './organization-documents.module.css';

const LONGEST = 100;
const SPACINGS = ['', '18', '19', '20'];

interface Values {
  place: string;
  title: string;
  term: string;
  spacing: string;
}

/** What is left empty is left out. */
function bodyOf({ place, title, term, spacing }: Values) {
  return {
    ...(place.trim() && { placeName: place.trim() }),
    ...(title.trim() && { signatureTitle: title.trim() }),
    ...(term && { termStart: term }),
    ...(spacing && { lineSpacing: Number(spacing) }),
  };
}

interface FieldsProps {
  values: Values;
  inForce: DocumentSettings['inForce'];
  onChange: (changed: Partial<Values>) => void;
}

function Fields({ values: { place, title, term, spacing }, inForce, onChange }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextInput
        label={i18n._('documents.settings.place')}
        placeholder={inForce.placeName}
        value={place}
        maxLength={LONGEST}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <TextInput
        label={i18n._('documents.settings.signature')}
        placeholder={inForce.signatureTitle}
        value={title}
        maxLength={LONGEST}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={i18n._('documents.settings.term')}
        value={term}
        onChange={(event) => onChange({ term: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('documents.settings.spacing')}
        data={SPACINGS.map((points) => ({
          value: points,
          label:
            points === ''
              ? i18n._('documents.settings.spacing.usual', { points: inForce.lineSpacing })
              : i18n._('documents.settings.spacing.points', { points }),
        }))}
        value={spacing}
        onChange={(event) => onChange({ spacing: event.currentTarget.value })}
      />
    </>
  );
}

/** What is left empty is that of the organisation above, or of the rules. */
export function SettingsForm({ seen }: { seen: Versioned<DocumentSettings> }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { organizationId, placeName, signatureTitle, termStart, lineSpacing, inForce } = seen.value;
  const [values, setValues] = useState<Values>({
    place: placeName ?? '',
    title: signatureTitle ?? '',
    term: termStart ?? '',
    spacing: String(lineSpacing ?? ''),
  });
  const save = useMutation({
    mutationFn: () =>
      updateDocumentSettings({ path: { organizationId }, headers: ifMatch(seen), body: bodyOf(values) }),
    meta: { lane: 'form' },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: settingsQuery(organizationId).queryKey });
      showNotice({ text: i18n._('documents.settings.saved') });
    },
  });

  function send(event: FormEvent) {
    event.preventDefault();
    save.mutate();
  }

  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <Fields
        values={values}
        inForce={inForce}
        onChange={(changed) => setValues((before) => ({ ...before, ...changed }))}
      />
      {save.error && <ProblemNotice problem={problemOf(save.error)} />}
      <PrimaryButton type="submit" loading={save.isPending}>
        {i18n._('documents.settings.save')}
      </PrimaryButton>
    </form>
  );
}
