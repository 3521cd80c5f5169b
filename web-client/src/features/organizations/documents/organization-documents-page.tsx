import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { currentUserQuery } from '@/session/current-user';
import { PageFrame } from '@/ui/page-frame';
import { settingsQuery } from './document-queries';
import classes from './organization-documents.module.css';
import { SettingsForm } from './settings-form';
import { Templates } from './templates';
import { YearLists } from './year-lists';

/** Lists as workbooks, what stands on the documents, and the committee's own forms. */
export function OrganizationDocumentsPage({ organizationId }: { organizationId: string }) {
  const { i18n } = useLingui();
  const { data: seen } = useSuspenseQuery(settingsQuery(organizationId));
  const { data: user } = useSuspenseQuery(currentUserQuery);
  const may = (action: string) => user?.allowedActions.includes(action) ?? false;
  const { organizationName, inForce, allowedActions } = seen.value;
  return (
    <PageFrame
      title={i18n._('documents.organization')}
      lead={
        <Link to={paths.organization} params={{ organizationId }}>
          {organizationName}
        </Link>
      }
      width="reading"
    >
      {may('createDocument') && <YearLists organizationId={organizationId} />}
      <section className={classes.section} aria-labelledby="settings">
        <h2 id="settings">{i18n._('documents.settings')}</h2>
        <p>
          {i18n._('documents.settings.in-force', {
            place: inForce.placeName ?? '…',
            signature: inForce.signatureTitle,
            term: formatDay(inForce.termStart),
            points: inForce.lineSpacing,
          })}
        </p>
        <p className={classes.soft}>
          {i18n._('documents.settings.source', { document: inForce.document, provenance: inForce.provenance })}
        </p>
        {allowedActions.includes('updateDocumentSettings') && <SettingsForm key={seen.etag} seen={seen} />}
      </section>
      <Templates organizationId={organizationId} mayAdd={may('uploadDocumentTemplate')} />
    </PageFrame>
  );
}
