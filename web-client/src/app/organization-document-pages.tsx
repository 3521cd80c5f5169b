import { useParams } from '@tanstack/react-router';
import { OrganizationDocumentsPage as Page } from '@/features/organizations/documents/organization-documents-page';

export function OrganizationDocumentsPage() {
  return <Page {...useParams({ from: '/signed-in/to-chuc/$organizationId/van-ban' })} />;
}
