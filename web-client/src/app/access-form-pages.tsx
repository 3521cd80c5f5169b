/** The forms of the roles in one chunk: they share form library, date picker and person search. */
export { DelegatePage } from '@/features/access/delegate-page';
export { GiveRolePage } from '@/features/access/give-role-page';
export { InvitePage } from '@/features/access/invite-page';
export { RolePage } from '@/features/access/role-page';
