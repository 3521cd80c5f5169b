package vn.nenep.access;

/** An invitation with the name of the one who sent it. */
record InvitationRow(Invitation invitation, String invitedBy) {}
