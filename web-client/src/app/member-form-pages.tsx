import { getRouteApi } from '@tanstack/react-router';
import { EditMemberPage } from '@/features/members/edit-member-page';
import { MemberChangePage } from '@/features/members/member-change-page';
import { NewMemberPage } from '@/features/members/new-member-page';

const editRoute = getRouteApi('/signed-in/dang-vien/$memberId/sua');
const changeRoute = getRouteApi('/signed-in/dang-vien/$memberId/$viec');

export function NewPage() {
  return <NewMemberPage />;
}

export function EditPage() {
  return <EditMemberPage memberId={editRoute.useParams().memberId} />;
}

export function ChangePage() {
  const { memberId, viec } = changeRoute.useParams();
  return <MemberChangePage memberId={memberId} step={viec} />;
}
