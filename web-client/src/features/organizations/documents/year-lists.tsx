import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createDocument, downloadDocument } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';
import { ProblemNotice } from '@/ui/problem-notice';
import { listQuery } from './document-queries';
import classes from './organization-documents.module.css';

const YEARS_BACK = 3;

const KINDS = [
  { kind: 'MEETING_LIST', word: msg('documents.list.meetings'), file: 'danh-sach-cuoc-hop' },
  { kind: 'TASK_LIST', word: msg('documents.list.tasks'), file: 'danh-sach-nhiem-vu' },
] as const;

type Kind = (typeof KINDS)[number];

/** From New Year to New Year, as the cells live it. */
const yearSpan = (year: number) => ({
  from: new Date(`${year}-01-01T00:00:00+07:00`).toISOString(),
  to: new Date(`${year + 1}-01-01T00:00:00+07:00`).toISOString(),
});

function ListFile({ documentId, name }: { documentId: string; name: string }) {
  const { i18n } = useLingui();
  const { data: made } = useQuery(listQuery(documentId));
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await downloadDocument({ path: { documentId }, query: { format: 'XLSX' }, parseAs: 'blob' });
      saveFile(data, name);
    },
  });
  if (made?.state === 'FAILED') return <p role="alert">{i18n._('documents.list.failed')}</p>;
  if (made?.state !== 'READY') {
    return (
      <p role="status">
        {i18n._('documents.list.making', { done: made?.progressDone ?? 0, total: made?.progressTotal ?? 0 })}
      </p>
    );
  }
  return (
    <Button
      variant="default"
      leftSection={<IconDownload aria-hidden size="1.25em" />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {i18n._('documents.list.download', { name })}
    </Button>
  );
}

/** The meetings or the tasks of a year, of the organisation and everything below it, as a workbook. */
export function YearLists({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(thisYear);
  const [what, setWhat] = useState<Kind>(KINDS[0]);
  const make = useMutation({
    mutationFn: async (key: string) =>
      (
        await createDocument({
          body: { kind: what.kind, organizationId, ...yearSpan(year) },
          headers: idempotencyKey(key),
        })
      ).data,
    meta: { lane: 'form' },
  });
  return (
    <section className={classes.section} aria-labelledby="year-lists">
      <h2 id="year-lists">{i18n._('documents.list.title')}</h2>
      <p className={classes.soft}>{i18n._('documents.list.about')}</p>
      <div className={classes.line}>
        <NativeSelect
          label={i18n._('documents.list.kind')}
          data={KINDS.map(({ kind, word }) => ({ value: kind, label: i18n._(word) }))}
          value={what.kind}
          onChange={(event) => {
            setWhat(KINDS.find(({ kind }) => kind === event.currentTarget.value) ?? KINDS[0]);
            make.reset();
          }}
        />
        <NativeSelect
          label={i18n._('documents.list.year')}
          data={Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(thisYear + 1 - index))}
          value={String(year)}
          onChange={(event) => {
            setYear(Number(event.currentTarget.value));
            make.reset();
          }}
        />
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet aria-hidden size="1.25em" />}
          loading={make.isPending}
          onClick={() => make.mutate(newIdempotencyKey())}
        >
          {i18n._('documents.list.make')}
        </Button>
      </div>
      {make.error && <ProblemNotice problem={problemOf(make.error)} />}
      {make.data && <ListFile key={make.data.id} documentId={make.data.id} name={`${what.file}-${year}.xlsx`} />}
    </section>
  );
}
