import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { IconEye } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createDocument, type Meeting, previewDocument } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { dayOf } from '@/lib/dates';
import { msg } from '@/lib/message';
import { problemOf } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';
import { showNotice } from '@/ui/notice-store';
import { ProblemNotice } from '@/ui/problem-notice';
import { fileName, type MeetingKindOfDocument } from './document-words';
import classes from './documents.module.css';
import { documentsQuery } from './documents-query';
import { OwnNumber } from './own-number';

interface Props {
  meeting: Meeting;
  what: MeetingKindOfDocument;
  mayPreview: boolean;
  mayMake: boolean;
}

interface Item {
  agendaItem?: number;
}

/** The items that are no secret, by their place in the programme. */
function extractable({ agenda }: Meeting) {
  return agenda
    .map(({ title, secret }, index) => ({ value: String(index + 1), label: title, secret }))
    .filter(({ secret }) => !secret)
    .map(({ value, label }) => ({ value, label }));
}

/** The draft as a file; nothing is kept of it. */
function usePreview({ id: meetingId, plannedStart }: Meeting, kind: MeetingKindOfDocument['kind'], item: Item) {
  return useMutation({
    mutationFn: async () => {
      const { data } = await previewDocument({
        path: { meetingId },
        query: { kind, format: 'PDF', ...item },
        parseAs: 'blob',
      });
      saveFile(data, `du-thao-${fileName(kind, dayOf(plannedStart), undefined, 'PDF')}`);
    },
    meta: { lane: 'form' },
  });
}

/** One kind: to look at as a draft, and to make. */
export function MakeDocument({ meeting, what: { kind, isCounted, name, about }, mayPreview, mayMake }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const items = kind === 'MINUTES_EXTRACT' ? extractable(meeting) : [];
  const [item, setItem] = useState(items[0]?.value);
  const [ownNumber, setOwnNumber] = useState<string>();
  const { id: meetingId } = meeting;
  const agendaItem: Item = item === undefined ? {} : { agendaItem: Number(item) };
  const preview = usePreview(meeting, kind, agendaItem);
  const make = useMutation({
    mutationFn: async (key: string) =>
      (
        await createDocument({
          body: { kind, meetingId, ...agendaItem, ...(ownNumber && { number: Number(ownNumber) }) },
          headers: idempotencyKey(key),
        })
      ).data,
    meta: { lane: 'form' },
    onSuccess: async ({ number }) => {
      setOwnNumber(undefined);
      await client.invalidateQueries({ queryKey: documentsQuery(meetingId).queryKey });
      showNotice({
        text: number === undefined ? i18n._('documents.make.done') : i18n._('documents.make.done.number', { number }),
      });
    },
  });
  const failure = make.error ?? preview.error;
  const title = i18n._(name);
  if (kind === 'MINUTES_EXTRACT' && items.length === 0) return null;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h3 className={classes.kind}>{title}</h3>
        <p className={classes.soft}>{i18n._(about)}</p>
        {items.length > 0 && (
          <NativeSelect
            className={classes.item}
            label={i18n._('documents.extract.item')}
            data={items}
            value={item ?? ''}
            onChange={(event) => setItem(event.currentTarget.value)}
          />
        )}
        {isCounted && mayMake && <OwnNumber name={title} number={ownNumber} onChange={setOwnNumber} />}
        {failure && <ProblemNotice problem={problemOf(failure)} />}
      </div>
      <div className={classes.buttons}>
        {mayPreview && (
          <Button
            variant="subtle"
            leftSection={<IconEye aria-hidden size="1.25em" />}
            loading={preview.isPending}
            aria-label={i18n._('documents.preview.of', { name: title })}
            onClick={() => {
              make.reset();
              preview.mutate();
            }}
          >
            {i18n._('documents.preview')}
          </Button>
        )}
        {mayMake && (
          <Button
            variant="default"
            loading={make.isPending}
            aria-label={i18n._('documents.make.of', { name: title })}
            onClick={() => {
              preview.reset();
              make.mutate(newIdempotencyKey());
            }}
          >
            {i18n._(isCounted ? msg('documents.issue') : msg('documents.make'))}
          </Button>
        )}
      </div>
    </li>
  );
}
