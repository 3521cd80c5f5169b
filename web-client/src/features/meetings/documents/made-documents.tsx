import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { downloadDocument, type DocumentFormat, type OfficialDocument } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';
import { ProblemNotice } from '@/ui/problem-notice';
import { fileName } from './document-words';
import classes from './documents.module.css';
import { documentsQuery } from './documents-query';

function Download({ made, format }: { made: OfficialDocument; format: DocumentFormat }) {
  const { i18n } = useLingui();
  const { id: documentId, kind, day, number, title } = made;
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await downloadDocument({ path: { documentId }, query: { format }, parseAs: 'blob' });
      saveFile(data, fileName(kind, day, number, format));
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload aria-hidden size="1.25em" />}
      loading={download.isPending}
      aria-label={i18n._('documents.download', { format, title })}
      onClick={() => download.mutate()}
    >
      {format}
    </Button>
  );
}

/** What was made, the latest first: it stays as it is. */
export function MadeDocuments({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { data: documents, error, refetch } = useQuery({ ...documentsQuery(meetingId), throwOnError: false });
  return (
    <section className={classes.section} aria-labelledby="made-documents">
      <h2 id="made-documents" className={classes.heading}>
        {i18n._('documents.made')}
      </h2>
      {documents === undefined && error !== null && (
        <ProblemNotice problem={problemOf(error)} onRetry={() => void refetch()} />
      )}
      {documents?.length === 0 && <p className={classes.soft}>{i18n._('documents.made.none')}</p>}
      {documents !== undefined && documents.length > 0 && (
        <ul className={classes.list}>
          {documents.map((made) => (
            <li key={made.id} className={classes.row}>
              <div className={classes.what}>
                <p className={classes.name}>
                  {made.number !== undefined && <strong>{i18n._('documents.number', { number: made.number })} </strong>}
                  {made.title}
                </p>
                <p className={classes.soft}>
                  {i18n._('documents.made.by', { name: made.createdByName, when: formatDateTime(made.createdAt) })}
                  {made.fromTemplate && ` · ${i18n._('documents.from-template')}`}
                </p>
              </div>
              {made.allowedActions.includes('downloadDocument') && (
                <div className={classes.buttons}>
                  {made.formats.map((format) => (
                    <Download key={format} made={made} format={format} />
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
