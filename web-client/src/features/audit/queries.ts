import { listAuditEntries } from '@/api/generated';
import { pagesQuery } from '@/api/pages';

export const auditQuery = (objectId: string | undefined) =>
  pagesQuery(['audit-entries', { objectId }], (pageToken, signal) =>
    listAuditEntries({ query: { ...(objectId && { objectId }), ...(pageToken && { pageToken }) }, signal }),
  );
