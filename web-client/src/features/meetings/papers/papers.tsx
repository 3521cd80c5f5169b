import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconFileText, IconFileTypePdf, IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { downloadMeetingDocument, type Meeting, type MeetingDocument } from '@/api/generated';
import { formatDateTime } from '@/lib/dates';
import { msg } from '@/lib/message';
import { formatNumber } from '@/lib/numbers';
import { problemOf } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';
import { usePreferences } from '@/session/preferences';
import { ProblemNotice } from '@/ui/problem-notice';
import { AddPaper } from './add-paper';
import classes from './papers.module.css';
import { papersQuery } from './papers-query';

/** With its dialog and its field, for the few who withdraw something. */
const WithdrawPaper = lazy(async () => ({ default: (await import('./withdraw-paper')).WithdrawPaper }));

const ICONS = { PDF: IconFileTypePdf, DOCX: IconFileText, XLSX: IconFileSpreadsheet };
const KILOBYTE = 1024;

function useSize(bytes: number): string {
  const { language } = usePreferences();
  const kilobytes = bytes / KILOBYTE;
  return kilobytes < KILOBYTE
    ? `${formatNumber(Math.max(1, kilobytes), language, 0)} kB`
    : `${formatNumber(kilobytes / KILOBYTE, language)} MB`;
}

function PaperRow({ paper, onWithdraw }: { paper: MeetingDocument; onWithdraw: () => void }) {
  const { i18n } = useLingui();
  const size = useSize(paper.size);
  const { id: documentId, meetingId, fileName, kind, uploadedAt, uploadedByName, withdrawnAt } = paper;
  const isWithdrawn = withdrawnAt !== undefined;
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await downloadMeetingDocument({ path: { meetingId, documentId }, parseAs: 'blob' });
      saveFile(data, fileName);
    },
  });
  const Icon = ICONS[kind];
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Button
          variant="transparent"
          className={classes.name}
          data-withdrawn={isWithdrawn}
          leftSection={<Icon aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {fileName}
        </Button>
        <p className={classes.soft}>
          {kind} · {size} · {i18n._('papers.sent', { name: uploadedByName, when: formatDateTime(uploadedAt) })}
        </p>
        {isWithdrawn && (
          <p className={classes.withdrawn}>
            {i18n._('papers.withdrawn', {
              name: paper.withdrawnByName ?? '',
              when: formatDateTime(withdrawnAt),
              reason: paper.withdrawalReason ?? '',
            })}
          </p>
        )}
      </div>
      {paper.allowedActions.includes('withdrawMeetingDocument') && (
        <Button variant="subtle" aria-label={i18n._('papers.withdraw.of', { name: fileName })} onClick={onWithdraw}>
          {i18n._('papers.withdraw')}
        </Button>
      )}
    </li>
  );
}

/** The documents of a meeting: to read for everybody, to add and to withdraw for those who prepare it. */
export function Papers({ meeting: { id: meetingId, allowedActions } }: { meeting: Meeting }) {
  const { i18n } = useLingui();
  const { data: papers, error, refetch } = useQuery({ ...papersQuery(meetingId), throwOnError: false });
  const [withdrawing, setWithdrawing] = useState<MeetingDocument>();
  const mayAdd = allowedActions.includes('uploadMeetingDocument');
  return (
    <section className={classes.section} aria-labelledby="papers">
      <h2 id="papers" className={classes.heading}>
        {i18n._('papers.title')}
      </h2>
      {papers === undefined && error !== null && (
        <ProblemNotice problem={problemOf(error)} onRetry={() => void refetch()} />
      )}
      {papers?.length === 0 && (
        <p className={classes.soft}>{i18n._(mayAdd ? msg('papers.none.add') : msg('papers.none'))}</p>
      )}
      {papers !== undefined && papers.length > 0 && (
        <ul className={classes.list}>
          {papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} onWithdraw={() => setWithdrawing(paper)} />
          ))}
        </ul>
      )}
      {mayAdd && <AddPaper meetingId={meetingId} />}
      {withdrawing && (
        <Suspense>
          <WithdrawPaper paper={withdrawing} onClose={() => setWithdrawing(undefined)} />
        </Suspense>
      )}
    </section>
  );
}
