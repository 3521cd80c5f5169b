/**
 * The addresses of the pages, which people see, send on and bookmark: in Vietnamese, and never changed.
 * A page is linked to with the router's `Link` and one of these: `<Link to={paths.meeting} params={{ meetingId }}>`.
 */
export const paths = {
  home: '/',
  schedule: '/lich',
  scheduleYear: '/lich/nam',
  scheduleSetting: '/lich/co-dinh',
  scheduleRegistration: '/lich/dang-ky',
  holidays: '/lich/ngay-nghi',
  thematicPlan: '/lich/chuyen-de',
  newTheme: '/lich/chuyen-de/them',
  theme: '/lich/chuyen-de/$themeId',
  meetings: '/cuoc-hop',
  newMeeting: '/cuoc-hop/moi',
  meeting: '/cuoc-hop/$meetingId',
  editMeeting: '/cuoc-hop/$meetingId/sua',
  postponeMeeting: '/cuoc-hop/$meetingId/hoan',
  meetingAssignments: '/cuoc-hop/$meetingId/phan-cong',
  meetingPreparation: '/cuoc-hop/$meetingId/chuan-bi',
  meetingAttendance: '/cuoc-hop/$meetingId/diem-danh',
  meetingCode: '/cuoc-hop/$meetingId/ma-diem-danh',
  meetingSignatures: '/cuoc-hop/$meetingId/phieu-ky',
  askLeave: '/cuoc-hop/$meetingId/xin-vang',
  checkIn: '/diem-danh/$meetingId',
  mine: '/cua-toi',
  absences: '/vang-mat',
  notices: '/thong-bao',
  outgoingMails: '/thong-bao/thu',
  meetingCriticism: '/cuoc-hop/$meetingId/phe-binh',
  newCriticismRecord: '/cuoc-hop/$meetingId/phe-binh/moi',
  criticismRecord: '/cuoc-hop/$meetingId/phe-binh/$recordId',
  meetingScore: '/cuoc-hop/$meetingId/cham-diem',
  reviews: '/duyet',
  review: '/duyet/$scoreId',
  results: '/ket-qua',
  result: '/ket-qua/$scoreId',
  members: '/dang-vien',
  newMember: '/dang-vien/moi',
  member: '/dang-vien/$memberId',
  editMember: '/dang-vien/$memberId/sua',
  memberChange: '/dang-vien/$memberId/$viec',
  organizations: '/to-chuc',
  organization: '/to-chuc/$organizationId',
  newOrganization: '/to-chuc/$organizationId/them',
  editOrganization: '/to-chuc/$organizationId/sua',
  moveOrganization: '/to-chuc/$organizationId/chuyen',
  mergeOrganization: '/to-chuc/$organizationId/sap-nhap',
  splitOrganization: '/to-chuc/$organizationId/tach',
  closeOrganization: '/to-chuc/$organizationId/giai-the',
  aboutMe: '/ghi-nhan-ve-toi',
  recordAboutMe: '/ghi-nhan-ve-toi/$recordId',
  rosterImports: '/doi-chieu',
  rosterImport: '/doi-chieu/$importId',
  audit: '/nhat-ky',
  auditHead: '/nhat-ky/niem-phong',
  roles: '/phan-quyen',
  giveRole: '/phan-quyen/giao',
  invite: '/phan-quyen/moi',
  invitations: '/phan-quyen/loi-moi',
  standIn: '/phan-quyen/thay-mat',
  role: '/phan-quyen/$assignmentId',
} as const;

/** Where the service begins a session, and where it comes back to; not a page of ours. */
export function signInAddress(returnTo: string): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Where the service ends the session, here and in the identity server. */
export const signOutAddress = '/logout';
