import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createRosterImport, getRosterTemplate } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { formatDateTime } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { currentUserQuery } from '@/session/current-user';
import { LoadMore } from '@/ui/load-more';
import { PageFrame } from '@/ui/page-frame';
import { PrimaryButton } from '@/ui/primary-button';
import { Cell, rowClass, RowList } from '@/ui/row-list';
import { saveFile } from '@/lib/save-file';
import { FileDrop } from './file-drop';
import { importsQuery, organizationsQuery } from './queries';
import { Refusal } from './refusal';
import classes from './roster.module.css';
import { STATE_WORDS } from './words';

const KEEPERS: ReadonlySet<string> = new Set(['COMMITTEE_OFFICE', 'ADMINISTRATOR']);

function TemplateButtons() {
  const { i18n } = useLingui();
  const download = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const { data } = await getRosterTemplate({ query: { format }, parseAs: 'blob' });
      saveFile(data, `mau-danh-sach-dang-vien.${format}`);
    },
  });
  return (
    <div className={classes.buttons}>
      <Button leftSection={<IconDownload aria-hidden size="1.25em" />} onClick={() => download.mutate('xlsx')}>
        {i18n._('roster.template.xlsx')}
      </Button>
      <Button onClick={() => download.mutate('csv')}>{i18n._('roster.template.csv')}</Button>
    </div>
  );
}

function Upload() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const { data: organizations = [] } = useQuery({ ...organizationsQuery, throwOnError: false });
  const own = user?.roles.find(({ role }) => KEEPERS.has(role));
  const [organizationId, setOrganizationId] = useState(own?.organizationId ?? '');
  const [chosen, setChosen] = useState<{ file: File; key: string } | null>(null);
  const upload = useMutation({
    mutationFn: async ({ file, key }: { file: File; key: string }) =>
      (
        await createRosterImport({
          body: file,
          query: { organizationId, fileName: file.name },
          headers: idempotencyKey(key),
        })
      ).data,
    meta: { lane: 'form' },
    onSuccess: ({ id }) => navigate({ to: paths.rosterImport, params: { importId: id } }),
  });
  const choices = organizations.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
  return (
    <section className={classes.section} aria-labelledby="roster-upload">
      <h2 id="roster-upload" className={classes.heading}>
        {i18n._('roster.upload.title')}
      </h2>
      <NativeSelect
        label={i18n._('roster.upload.organization')}
        value={organizationId}
        data={
          choices.some(({ value }) => value === organizationId) || own === undefined
            ? choices
            : [{ value: own.organizationId, label: own.organizationName }, ...choices]
        }
        onChange={(event) => setOrganizationId(event.currentTarget.value)}
      />
      <FileDrop file={chosen?.file ?? null} onChoose={(file) => setChosen({ file, key: newIdempotencyKey() })} />
      {upload.error !== null && <Refusal problem={problemOf(upload.error)} />}
      <PrimaryButton
        loading={upload.isPending}
        disabled={chosen === null || organizationId === ''}
        onClick={() => chosen !== null && upload.mutate(chosen)}
      >
        {i18n._('roster.upload.send')}
      </PrimaryButton>
      <p className={classes.hint}>{i18n._('roster.upload.dry-run')}</p>
    </section>
  );
}

function Earlier() {
  const { i18n } = useLingui();
  const list = useInfiniteQuery(importsQuery);
  const imports = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (imports.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="roster-earlier">
      <h2 id="roster-earlier" className={classes.heading}>
        {i18n._('roster.earlier')}
      </h2>
      <RowList
        heads={[
          { label: i18n._('roster.head.file'), width: 'minmax(0, 1.5fr)' },
          { label: i18n._('roster.head.state'), width: '12rem' },
          { label: i18n._('roster.head.time'), width: '10rem' },
          { label: i18n._('roster.head.organization'), width: 'minmax(0, 1.5fr)' },
        ]}
      >
        {imports.map(({ id, fileName, state, createdAt, createdByName, organizationName }) => (
          <li key={id}>
            <Link to={paths.rosterImport} params={{ importId: id }} className={rowClass}>
              <Cell kind="main">{fileName}</Cell>
              <Cell kind="detail">{i18n._(STATE_WORDS[state])}</Cell>
              <Cell kind="detail">{formatDateTime(createdAt)}</Cell>
              <Cell kind="detail" ownLine>
                {organizationName} · {createdByName}
              </Cell>
            </Link>
          </li>
        ))}
      </RowList>
      <LoadMore {...list} />
    </section>
  );
}

/** A new list is sent here, and the earlier ones are found again. */
export function RosterImportsPage() {
  const { i18n } = useLingui();
  return (
    <PageFrame title={i18n._('roster.title')} lead={i18n._('roster.lead')}>
      <section className={classes.section} aria-labelledby="roster-template">
        <h2 id="roster-template" className={classes.heading}>
          {i18n._('roster.template.title')}
        </h2>
        <p className={classes.text}>{i18n._('roster.template.about')}</p>
        <TemplateButtons />
      </section>
      <Upload />
      <Earlier />
    </PageFrame>
  );
}
