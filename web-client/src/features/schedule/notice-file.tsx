import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { createDocument, downloadDocument } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { saveFile } from '@/lib/save-file';

interface Props {
  noticeId: string;
  number: string;
  month: string;
}

/** The notice of a month in the Party's form, to be printed and signed; made once while the page is open. */
export function NoticeFile({ noticeId, number, month }: Props) {
  const { i18n } = useLingui();
  const [key] = useState(newIdempotencyKey);
  const download = useMutation({
    mutationFn: async () => {
      const { data: made } = await createDocument({
        body: { kind: 'SCHEDULE_NOTICE', noticeId },
        headers: idempotencyKey(key),
      });
      const { data } = await downloadDocument({
        path: { documentId: made.id },
        query: { format: 'DOCX' },
        parseAs: 'blob',
      });
      saveFile(data, `thong-bao-lich-${month}.docx`);
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload aria-hidden size="1.25em" />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {i18n._('schedule.register.notice.file', { number })}
    </Button>
  );
}
