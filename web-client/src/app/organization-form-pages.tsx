import { useParams } from '@tanstack/react-router';
import { ClosePage } from '@/features/organizations/close-page';
import { EditPage } from '@/features/organizations/edit-page';
import { MergePage } from '@/features/organizations/merge-page';
import { MovePage } from '@/features/organizations/move-page';
import { NewPage } from '@/features/organizations/new-page';
import { SplitPage } from '@/features/organizations/split-page';

export function NewOrganizationPage() {
  return <NewPage {...useParams({ from: '/signed-in/to-chuc/$organizationId/them' })} />;
}

export function EditOrganizationPage() {
  return <EditPage {...useParams({ from: '/signed-in/to-chuc/$organizationId/sua' })} />;
}

export function MoveOrganizationPage() {
  return <MovePage {...useParams({ from: '/signed-in/to-chuc/$organizationId/chuyen' })} />;
}

export function MergeOrganizationPage() {
  return <MergePage {...useParams({ from: '/signed-in/to-chuc/$organizationId/sap-nhap' })} />;
}

export function SplitOrganizationPage() {
  return <SplitPage {...useParams({ from: '/signed-in/to-chuc/$organizationId/tach' })} />;
}

export function CloseOrganizationPage() {
  return <ClosePage {...useParams({ from: '/signed-in/to-chuc/$organizationId/giai-the' })} />;
}
