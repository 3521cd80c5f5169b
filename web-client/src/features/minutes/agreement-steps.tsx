import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { confirmMinutes, type Meeting, type Minutes } from '@/api/generated';
import { paths } from '@/lib/paths';
import { problemOf } from '@/lib/problem';
import { ActionBar } from '@/ui/action-bar';
import { Attention } from '@/ui/attention';
import { LeaveGuard } from '@/ui/leave-guard';
import { LinkButton, PrimaryLink } from '@/ui/link-button';
import { PrimaryButton } from '@/ui/primary-button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Adopt } from './adopt';
import { answered, useMinutesStep } from './use-minutes-step';
import { type SectionDrafts, useHasUnsaved } from './use-section-drafts';

interface Props {
  meeting: Meeting;
  minutes: Minutes;
  /** Only where the person writes. */
  drafts?: SectionDrafts;
}

/** What is still missing before the next step, in words. */
function useWhyNot({ meeting, minutes }: Props): string | undefined {
  const { i18n } = useLingui();
  if (minutes.objections.some(({ answeredAt }) => answeredAt === undefined)) return i18n._('minutes.why.objection');
  if (minutes.state === 'CONFIRMED' && meeting.state === 'OPEN') return i18n._('minutes.why.open');
  return undefined;
}

/** The one next step, and what it waits for. */
export function AgreementSteps(props: Props) {
  const { meeting, minutes, drafts } = props;
  const { i18n } = useLingui();
  const [isAdopting, setAdopting] = useState(false);
  const whyNot = useWhyNot(props);
  const may = (action: string) => minutes.allowedActions.includes(action);
  const confirm = useMinutesStep(meeting.id, (seen, forMeeting: boolean) =>
    answered(
      confirmMinutes({ path: { meetingId: meeting.id }, body: { round: seen.value.agreement.round, forMeeting } }),
    ),
  );
  const open = minutes.state !== 'ADOPTED';
  const canConfirm = open && may('confirmMinutes') && !minutes.agreement.confirmedByMe && minutes.state === 'READ_OUT';
  return (
    <>
      {drafts && <Guard drafts={drafts} />}
      {confirm.error && (
        <Attention>
          <ProblemNotice problem={problemOf(confirm.error)} />
        </Attention>
      )}
      {isAdopting && <Adopt meeting={meeting} minutes={minutes} onDone={() => setAdopting(false)} />}
      {open && (
        <ActionBar note={whyNot ?? (drafts && <SavedNote drafts={drafts} />)}>
          {may('readOutMinutes') && minutes.state !== 'DRAFT' && (
            <LinkButton to={paths.readOutMinutes} params={{ meetingId: meeting.id }}>
              {i18n._('minutes.read-out.again')}
            </LinkButton>
          )}
          {may('readOutMinutes') && minutes.state === 'DRAFT' && (
            <PrimaryLink to={paths.readOutMinutes} params={{ meetingId: meeting.id }}>
              {i18n._('minutes.read-out')}
            </PrimaryLink>
          )}
          {may('confirmMinutesForOthers') && minutes.state === 'READ_OUT' && whyNot === undefined && (
            <PrimaryButton loading={confirm.isPending} onClick={() => confirm.mutate(true)}>
              {i18n._('minutes.confirm.meeting')}
            </PrimaryButton>
          )}
          {!may('confirmMinutesForOthers') && canConfirm && (
            <PrimaryButton loading={confirm.isPending} onClick={() => confirm.mutate(false)}>
              {i18n._('minutes.confirm')}
            </PrimaryButton>
          )}
          {may('adoptMinutes') && whyNot === undefined && !isAdopting && (
            <PrimaryButton onClick={() => void (drafts?.flush() ?? Promise.resolve()).then(() => setAdopting(true))}>
              {i18n._('minutes.adopt')}
            </PrimaryButton>
          )}
        </ActionBar>
      )}
    </>
  );
}

function SavedNote({ drafts }: { drafts: SectionDrafts }) {
  const { i18n } = useLingui();
  const hasUnsaved = useHasUnsaved(drafts);
  return <span role="status">{hasUnsaved ? i18n._('minutes.on-device') : i18n._('minutes.all-saved')}</span>;
}

function Guard({ drafts }: { drafts: SectionDrafts }) {
  const { i18n } = useLingui();
  return (
    <LeaveGuard when={useHasUnsaved(drafts)} save={drafts.flush}>
      {i18n._('minutes.leave')}
    </LeaveGuard>
  );
}
