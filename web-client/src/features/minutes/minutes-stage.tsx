import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Meeting, Minutes } from '@/api/generated';
import { meetingQuery } from '@/api/meetings';
import { formatDateTime } from '@/lib/dates';
import { EmptyState } from '@/ui/empty-state';
import { Addenda } from './addenda';
import { AgreementSteps } from './agreement-steps';
import { CopyCheck } from './copy-check';
import classes from './minutes.module.css';
import { byPart, partTitle, signerWord, stateWord } from './minutes-words';
import { ObjectionForm } from './objection-form';
import { Objections } from './objections';
import { Printed } from './printed';
import { contentQuery, minutesQuery } from './queries';
import { Seal } from './seal';
import { SealCheck } from './seal-check';
import { SectionField } from './section-field';
import { useSectionDrafts } from './use-section-drafts';

function Head({ minutes }: { minutes: Minutes }) {
  const { i18n } = useLingui();
  const { state, agreement, adoptions } = minutes;
  return (
    <section className={classes.head}>
      <p className={classes.state}>{i18n._(stateWord(state))}</p>
      {agreement.readOutAt !== undefined && (
        <p className={classes.soft}>
          {i18n._('minutes.read-out-at', {
            when: formatDateTime(agreement.readOutAt),
            name: agreement.readOutByName ?? '',
          })}{' '}
          {agreement.confirmedAt === undefined
            ? i18n._('minutes.agreed', { count: agreement.confirmedBy.length, present: agreement.present })
            : i18n._('minutes.agreed.all', { when: formatDateTime(agreement.confirmedAt) })}
          {state === 'READ_OUT' && agreement.objectionsUntil !== undefined && (
            <> {i18n._('minutes.objections-until', { when: formatDateTime(agreement.objectionsUntil) })}</>
          )}
        </p>
      )}
      {adoptions.length > 0 && (
        <ul className={classes.signatures}>
          {adoptions.map(({ signer, fullName, at, enteredByName, onBehalfReason }) => (
            <li key={signer}>
              {i18n._('minutes.signed', {
                signer: i18n._(signerWord(signer)),
                name: fullName,
                when: formatDateTime(at),
              })}
              {onBehalfReason !== undefined && (
                <span className={classes.soft}>
                  {' '}
                  {i18n._('minutes.signed.behalf', { name: enteredByName, reason: onBehalfReason })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Writing({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { i18n } = useLingui();
  const drafts = useSectionDrafts(meeting.id, minutes.sections);
  return (
    <>
      {minutes.state !== 'DRAFT' && <p className={classes.warning}>{i18n._('minutes.change-voids')}</p>}
      {byPart(minutes.sections).map(({ part, sections }, index) => (
        <section key={part} className={classes.part}>
          <h2 className={classes.partTitle}>{partTitle(index, part)}</h2>
          {sections.map((section) => {
            const saver = drafts.bySection.get(section.key);
            return saver && <SectionField key={section.key} section={section} saver={saver} />;
          })}
        </section>
      ))}
      <CopyCheck meetingId={meeting.id} flush={drafts.flush} />
      <Objections meetingId={meeting.id} minutes={minutes} />
      <AgreementSteps meeting={meeting} minutes={minutes} drafts={drafts} />
    </>
  );
}

/** Everything that the document says, for whoever does not write, and for everybody once it is final. */
function Reading({ meeting, minutes, isChecked }: { meeting: Meeting; minutes: Minutes; isChecked: boolean }) {
  const { data: content } = useSuspenseQuery(contentQuery(meeting.id));
  const objecting = minutes.allowedActions.includes('objectToMinutes') ? minutes.sections : [];
  const below = new Map(
    objecting.map((section) => [
      section.key,
      <ObjectionForm key={section.key} meetingId={meeting.id} minutes={minutes} section={section} />,
    ]),
  );
  return (
    <>
      <div className={classes.part}>
        <Printed body={content.value.content.body} below={below} />
      </div>
      <Objections meetingId={meeting.id} minutes={minutes} />
      {minutes.state === 'ADOPTED' && (
        <>
          <Addenda meetingId={meeting.id} minutes={minutes} />
          <Seal minutes={minutes}>{!isChecked && <SealCheck meetingId={meeting.id} />}</Seal>
        </>
      )}
      <AgreementSteps meeting={meeting} minutes={minutes} />
    </>
  );
}

/** The stage "Biên bản" of a meeting: written, read out, agreed on, adopted. */
export function MinutesStage({ meetingId, code }: { meetingId: string; code?: string | undefined }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  if (meeting.state !== 'OPEN' && meeting.state !== 'CLOSED') {
    return <EmptyState>{i18n._('minutes.not-yet')}</EmptyState>;
  }
  return <OpenedMinutes meeting={meeting} code={code} />;
}

function OpenedMinutes({ meeting, code }: { meeting: Meeting; code: string | undefined }) {
  const { i18n } = useLingui();
  const {
    data: { value: minutes },
  } = useSuspenseQuery(minutesQuery(meeting.id));
  const writes = minutes.allowedActions.includes('updateMinutesSection');
  return (
    <div className={classes.stage}>
      {code !== undefined && (
        // Whoever scans a document wants to know this first.
        <section className={classes.part}>
          <h2 className={classes.partTitle}>{i18n._('minutes.verify.scanned')}</h2>
          <SealCheck key={code} meetingId={meeting.id} code={code} />
        </section>
      )}
      <Head minutes={minutes} />
      {writes ? (
        <Writing meeting={meeting} minutes={minutes} />
      ) : (
        <Reading meeting={meeting} minutes={minutes} isChecked={code !== undefined} />
      )}
    </div>
  );
}
