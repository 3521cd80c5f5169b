import { useLingui } from '@lingui/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type RecordVoteRequest, recordVote, type VoteBase, type VoteKind, type VoteMethod } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { problemOf } from '@/lib/problem';
import { ChoiceRow } from '@/ui/choice-row';
import { Dialog } from '@/ui/dialog';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { voteBaseQuery } from '../meeting-queries';
import { votesQuery } from './proceedings-queries';
import { VOTE_KINDS, VOTE_METHODS } from './proceedings-words';
import classes from './proceedings.module.css';
import { ballotOf, recount, type TypedBallot } from './typed-ballot';

const LONGEST = 500;

interface Props {
  meetingId: string;
  /** The item that is dealt with; 0 for none. */
  item: number;
  onClose: () => void;
}

/** One entry: everybody who is there is in favour, until somebody says otherwise. */
function beginning(base: VoteBase): TypedBallot {
  const present = String(base.present);
  return { method: 'BY_HAND', inFavour: present, against: '0', ballots: present, isCounted: false };
}

function Counts({
  base,
  typed,
  onChange,
}: {
  base: VoteBase;
  typed: TypedBallot;
  onChange: (next: TypedBallot) => void;
}) {
  const { i18n } = useLingui();
  const { other, fault } = ballotOf(typed, base.present);
  const look = { inputMode: 'numeric', autoComplete: 'off', maxLength: 5 } as const;
  return (
    <>
      <p className={classes.plainText}>{i18n._('votes.base', { base: base.base, present: base.present })}</p>
      {typed.method === 'SECRET_BALLOT' && (
        <TextInput
          {...look}
          label={i18n._('votes.ballots')}
          value={typed.ballots}
          onChange={(event) => onChange(recount({ ...typed, ballots: event.currentTarget.value }, base.present))}
        />
      )}
      <div className={classes.numbers}>
        <TextInput
          {...look}
          label={i18n._('votes.in-favour')}
          value={typed.inFavour}
          onChange={(event) => onChange({ ...typed, inFavour: event.currentTarget.value, isCounted: true })}
        />
        <TextInput
          {...look}
          label={i18n._('votes.against')}
          value={typed.against}
          onChange={(event) => onChange(recount({ ...typed, against: event.currentTarget.value }, base.present))}
        />
      </div>
      <p className={fault ? classes.fault : classes.plainText} role="status">
        {fault ? i18n._('votes.fault') : i18n._('votes.other', { other })}
      </p>
    </>
  );
}

function VoteForm({ meetingId, item, base, onClose }: Props & { base: VoteBase }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [subject, setSubject] = useState('');
  const [kind, setKind] = useState<VoteKind>('ORDINARY');
  const [typed, setTyped] = useState(() => beginning(base));
  const [isTried, setTried] = useState(false);
  const { fault, counts } = ballotOf(typed, base.present);
  const save = useMutation({
    mutationFn: (body: RecordVoteRequest) => recordVote({ path: { meetingId }, headers: idempotencyKey(key), body }),
    meta: { lane: 'form' },
    onSuccess: onClose,
    onSettled: () => void client.invalidateQueries({ queryKey: votesQuery(meetingId).queryKey }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (subject.trim() === '' || fault) return;
    save.mutate({ subject: subject.trim(), kind, ...counts, ...(item > 0 && { agendaItem: item }) });
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={i18n._('votes.subject')}
        placeholder={i18n._('votes.subject.example')}
        value={subject}
        autosize
        minRows={1}
        maxLength={LONGEST}
        error={isTried && subject.trim() === '' ? i18n._('form.required') : undefined}
        onChange={(event) => setSubject(event.currentTarget.value)}
        data-autofocus
      />
      <NativeSelect
        label={i18n._('votes.kind')}
        value={kind}
        data={Object.entries(VOTE_KINDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        onChange={(event) => setKind(event.currentTarget.value as VoteKind)}
      />
      <ChoiceRow<VoteMethod>
        legend={i18n._('votes.method')}
        value={typed.method}
        onChange={(method) => setTyped(recount({ ...typed, method }, base.present))}
        choices={[
          { value: 'BY_HAND', label: i18n._(VOTE_METHODS.BY_HAND) },
          { value: 'SECRET_BALLOT', label: i18n._(VOTE_METHODS.SECRET_BALLOT) },
        ]}
      />
      <Counts base={base} typed={typed} onChange={setTyped} />
      {save.error && <ProblemNotice problem={problemOf(save.error)} />}
      <PrimaryButton type="submit" loading={save.isPending}>
        {i18n._('votes.record')}
      </PrimaryButton>
    </form>
  );
}

/** The count of a vote, entered before people leave the room. */
export function VoteDialog(props: Props) {
  const { i18n } = useLingui();
  // Who is there now, not who was when the page was opened.
  const { data: base } = useQuery({ ...voteBaseQuery(props.meetingId), staleTime: 0 });
  return (
    <Dialog title={i18n._('votes.new')} onClose={props.onClose}>
      {base && <VoteForm {...props} base={base} />}
    </Dialog>
  );
}
