import { useLingui } from '@lingui/react';
import { Button, Select, Textarea } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Minutes, type MinutesSection, objectToMinutes } from '@/api/generated';
import { idempotencyKey, newIdempotencyKey } from '@/api/headers';
import { attendanceQuery } from '@/api/meetings';
import { problemOf } from '@/lib/problem';
import { Dialog } from '@/ui/dialog';
import { showNotice } from '@/ui/notice-store';
import { PersonSelect } from '@/ui/person-select';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import classes from './minutes.module.css';
import { useMinutesStep } from './use-minutes-step';

interface Props {
  meetingId: string;
  minutes: Minutes;
  /** Absent where the section is chosen in the form. */
  section?: MinutesSection;
}

const paragraphsOf = (section: MinutesSection | undefined) =>
  section?.text.split('\n').filter((line) => line.trim() !== '') ?? [];

/** Of oneself; by the minute taker also for somebody who says it aloud. */
export function ObjectionForm(props: Props) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className={classes.objectButton} onClick={() => setOpen(true)}>
        {props.section === undefined ? i18n._('minutes.object.other') : i18n._('minutes.object')}
      </Button>
      {isOpen && <Form {...props} onDone={() => setOpen(false)} />}
    </>
  );
}

function Form({ meetingId, minutes, section: given, onDone }: Props & { onDone: () => void }) {
  const { i18n } = useLingui();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [sectionKey, setSectionKey] = useState(given?.key ?? minutes.sections[0]?.key ?? '');
  const [paragraph, setParagraph] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const key = useRef(newIdempotencyKey());
  const section = minutes.sections.find((one) => one.key === sectionKey);
  const forOthers = given === undefined;
  const object = useMinutesStep(meetingId, (seen) =>
    objectToMinutes({
      path: { meetingId },
      headers: idempotencyKey(key.current),
      body: {
        round: seen.value.agreement.round,
        sectionKey,
        objection: words.trim(),
        ...(paragraph !== null && { paragraph: Number(paragraph) }),
        ...(forOthers && memberId !== null && { memberId }),
      },
    }),
  );
  const isReady = words.trim() !== '' && (!forOthers || memberId !== null);
  return (
    <Dialog title={i18n._('minutes.object')} onClose={onDone}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          object.mutate(undefined, {
            onSuccess: () => {
              showNotice({ text: i18n._('minutes.object.sent') });
              onDone();
            },
          });
        }}
      >
        {forOthers && (
          <Place
            meetingId={meetingId}
            minutes={minutes}
            memberId={memberId}
            onMember={setMemberId}
            sectionKey={sectionKey}
            onSection={(chosen) => {
              setSectionKey(chosen);
              setParagraph(null);
            }}
          />
        )}
        <Select
          label={i18n._('minutes.object.paragraph')}
          placeholder={i18n._('minutes.object.whole')}
          clearable
          data={paragraphsOf(section).map((line, index) => ({
            value: String(index + 1),
            label: `${String(index + 1)}. ${line.length > 80 ? `${line.slice(0, 80)}…` : line}`,
          }))}
          value={paragraph}
          onChange={setParagraph}
        />
        <Textarea
          label={i18n._('minutes.object.words')}
          autosize
          minRows={3}
          maxLength={2000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {object.error && <ProblemNotice problem={problemOf(object.error)} />}
        <PrimaryButton type="submit" disabled={!isReady} loading={object.isPending}>
          {i18n._('minutes.object.send')}
        </PrimaryButton>
      </form>
    </Dialog>
  );
}

interface PlaceProps {
  meetingId: string;
  minutes: Minutes;
  memberId: string | null;
  onMember: (memberId: string | null) => void;
  sectionKey: string;
  onSection: (key: string) => void;
}

/** Who says it, and of which section: only those who were there. */
function Place({ meetingId, minutes, memberId, onMember, sectionKey, onSection }: PlaceProps) {
  const { i18n } = useLingui();
  const { data: attendance } = useSuspenseQuery(attendanceQuery(meetingId));
  const people = attendance.rows
    .filter(({ mark }) => mark === 'PRESENT' || mark === 'LATE')
    .map(({ memberId: id, fullName }) => ({ id, name: fullName }));
  return (
    <>
      <PersonSelect
        people={people}
        label={i18n._('minutes.object.who')}
        name="memberId"
        value={memberId}
        onChange={onMember}
      />
      <Select
        label={i18n._('minutes.object.section')}
        allowDeselect={false}
        data={minutes.sections.map(({ key: value, heading }) => ({ value, label: heading }))}
        value={sectionKey}
        onChange={(value) => onSection(value ?? '')}
      />
    </>
  );
}
