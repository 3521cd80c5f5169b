import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uploadMeetingDocument } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { FileButton } from '@/ui/file-button';
import { showNotice } from '@/ui/notice-store';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './papers.module.css';
import { papersQuery } from './papers-query';

/** What the service takes; said before it is sent over a slow network. */
const LARGEST = 20 * 1024 * 1024;

interface Chosen {
  file: File;
  key: string;
}

/** A refusal with its reason, as the service puts it. */
function Refusal({ error }: { error: Error }) {
  const problem = problemOf(error);
  return (
    <>
      <ProblemNotice problem={problem} />
      {problem.violations.length > 0 && (
        <ul className={classes.reasons}>
          {problem.violations.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Chosen is sent: there is nothing else to say about a file. */
export function AddPaper({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [tooLarge, setTooLarge] = useState(false);
  const add = useMutation({
    mutationFn: async ({ file, key }: Chosen) =>
      (
        await uploadMeetingDocument({
          path: { meetingId },
          query: { fileName: file.name },
          body: file,
          headers: idempotencyKey(key),
        })
      ).data,
    meta: { lane: 'form' },
    onSuccess: async ({ fileName }) => {
      await client.invalidateQueries({ queryKey: papersQuery(meetingId).queryKey });
      showNotice({ text: i18n._('papers.added', { name: fileName }) });
    },
  });

  function choose(file: File): void {
    add.reset();
    setTooLarge(file.size > LARGEST);
    if (file.size <= LARGEST) add.mutate({ file, key: newIdempotencyKey() });
  }

  return (
    <div className={classes.add}>
      <FileButton accept=".pdf,.docx,.xlsx" busy={add.isPending} onChoose={choose}>
        {i18n._(add.isPending ? msg('papers.adding') : msg('papers.add'))}
      </FileButton>
      <p className={classes.soft}>{i18n._('papers.hint')}</p>
      {tooLarge && (
        <p className={classes.withdrawn} role="alert">
          {i18n._('papers.too-large')}
        </p>
      )}
      {add.error && <Refusal error={add.error} />}
    </div>
  );
}
