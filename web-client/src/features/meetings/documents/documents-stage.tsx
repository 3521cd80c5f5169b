import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meetingQuery } from '@/api/meetings';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { isScored } from '../meeting-words';
import { MEETING_KINDS } from './document-words';
import classes from './documents.module.css';
import { MadeDocuments } from './made-documents';
import { MakeDocument } from './make-document';

/** What a meeting leaves on paper: drafts to look at, documents that were made. */
export function DocumentsStage({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const {
    data: { value: meeting },
  } = useSuspenseQuery(meetingQuery(meetingId));
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const may = (action: string) => user?.allowedActions.includes(action) ?? false;
  const mayPreview = may('previewDocument');
  const kinds = MEETING_KINDS.filter(({ kind }) => kind !== 'SCORE_SHEET' || isScored(meeting.kind));
  return (
    <>
      <MadeDocuments meetingId={meetingId} />
      {mayPreview && (
        <section className={classes.section} aria-labelledby="make-documents">
          <h2 id="make-documents" className={classes.heading}>
            {i18n._('documents.make.title')}
          </h2>
          <p className={classes.soft}>{i18n._('documents.make.about')}</p>
          <ul className={classes.list}>
            {kinds.map((what) => (
              <MakeDocument
                key={what.kind}
                meeting={meeting}
                what={what}
                mayPreview={mayPreview}
                mayMake={may(what.isCounted ? 'createDocumentWithNumber' : 'createDocument')}
              />
            ))}
          </ul>
          <p>
            <Link
              to={paths.organizationDocuments}
              params={{ organizationId: meeting.organizationId }}
              className={classes.link}
            >
              {i18n._('documents.settings.link')}
            </Link>
          </p>
        </section>
      )}
    </>
  );
}
