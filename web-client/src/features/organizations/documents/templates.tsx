import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type DocumentKind,
  type DocumentTemplate,
  downloadDocumentTemplate,
  uploadDocumentTemplate,
  withdrawDocumentTemplate,
} from '@/api/generated';
import { idempotencyKey, ifMatch, newIdempotencyKey } from '@/api/headers';
import { formatDateTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';
import { FileButton } from '@/ui/file-button';
import { showNotice } from '@/ui/notice-store';
import { ProblemNotice } from '@/ui/problem-notice';
import { templatesQuery } from './document-queries';
import classes from './organization-documents.module.css';

const KINDS = [
  { kind: 'MINUTES', word: msg('documents.minutes') },
  { kind: 'RESOLUTION', word: msg('documents.resolution') },
  { kind: 'CONCLUSION', word: msg('documents.conclusion') },
  { kind: 'MEETING_NOTICE', word: msg('documents.notice') },
  { kind: 'MINUTES_EXTRACT', word: msg('documents.extract') },
] as const satisfies readonly { kind: DocumentKind; word: string }[];

const wordOf = (kind: DocumentKind) => KINDS.find((known) => known.kind === kind)?.word ?? kind;

function TemplateRow({ template }: { template: DocumentTemplate }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id: templateId, organizationId, kind, fileName, uploadedAt, uploadedByName, withdrawnAt } = template;
  const path = { organizationId, templateId };
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await downloadDocumentTemplate({ path, parseAs: 'blob' });
      saveFile(data, fileName);
    },
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawDocumentTemplate({ path, headers: ifMatch(template) }),
    onSuccess: () => showNotice({ text: i18n._('documents.template.withdrawn.done') }),
    onSettled: () => client.invalidateQueries({ queryKey: templatesQuery(organizationId).queryKey }),
  });
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Button
          variant="transparent"
          className={classes.name}
          leftSection={<IconFileText aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {fileName}
        </Button>
        <p className={classes.soft}>
          {i18n._(wordOf(kind))} ·{' '}
          {i18n._('documents.template.sent', { name: uploadedByName, when: formatDateTime(uploadedAt) })}
        </p>
        {withdrawnAt !== undefined && (
          <p className={classes.soft}>
            {i18n._('documents.template.withdrawn', { when: formatDateTime(withdrawnAt) })}
          </p>
        )}
      </div>
      {template.allowedActions.includes('withdrawDocumentTemplate') && (
        <Button
          variant="subtle"
          loading={withdraw.isPending}
          aria-label={i18n._('documents.template.withdraw.of', { name: fileName })}
          onClick={() => withdraw.mutate()}
        >
          {i18n._('documents.template.withdraw')}
        </Button>
      )}
    </li>
  );
}

function AddTemplate({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [kind, setKind] = useState<DocumentKind>('MINUTES');
  const add = useMutation({
    mutationFn: (file: File) =>
      uploadDocumentTemplate({
        path: { organizationId },
        query: { kind, fileName: file.name },
        body: file,
        headers: idempotencyKey(newIdempotencyKey()),
      }),
    meta: { lane: 'form' },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: templatesQuery(organizationId).queryKey });
      showNotice({ text: i18n._('documents.template.added') });
    },
  });
  const problem = add.error && problemOf(add.error);
  return (
    <div className={classes.add}>
      <NativeSelect
        label={i18n._('documents.template.kind')}
        data={KINDS.map(({ kind: value, word }) => ({ value, label: i18n._(word) }))}
        value={kind}
        onChange={(event) =>
          setKind(KINDS.find(({ kind: known }) => known === event.currentTarget.value)?.kind ?? kind)
        }
      />
      <FileButton accept=".docx" busy={add.isPending} onChoose={(file) => add.mutate(file)}>
        {i18n._('documents.template.add')}
      </FileButton>
      <p className={classes.soft}>{i18n._('documents.template.hint')}</p>
      {problem && (
        <>
          <ProblemNotice problem={problem} />
          <ul className={classes.reasons}>
            {problem.violations.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A committee's own forms: the latest of a kind is used, here and below. */
export function Templates({ organizationId, mayAdd }: { organizationId: string; mayAdd: boolean }) {
  const { i18n } = useLingui();
  const { data: templates = [] } = useQuery(templatesQuery(organizationId));
  return (
    <section className={classes.section} aria-labelledby="templates">
      <h2 id="templates">{i18n._('documents.template.title')}</h2>
      {templates.length === 0 ? (
        <p className={classes.soft}>{i18n._('documents.template.none')}</p>
      ) : (
        <ul className={classes.list}>
          {templates.map((template) => (
            <TemplateRow key={template.id} template={template} />
          ))}
        </ul>
      )}
      {mayAdd && <AddTemplate organizationId={organizationId} />}
    </section>
  );
}
