package vn.nenep.member;

import vn.nenep.access.Action;

/** What a standing other than active begins and ends by. */
enum StandingKind {
    EXEMPTION(
            Standing.EXEMPT,
            MemberChangeKind.EXEMPTION_GRANTED,
            MemberChangeKind.EXEMPTION_ENDED,
            Action.GRANT_EXEMPTION,
            Action.END_EXEMPTION),
    TEMPORARY_TRANSFER(
            Standing.TEMPORARILY_AWAY,
            MemberChangeKind.TEMPORARY_TRANSFER_STARTED,
            MemberChangeKind.TEMPORARY_TRANSFER_ENDED,
            Action.START_TEMPORARY_TRANSFER,
            Action.END_TEMPORARY_TRANSFER),
    SPECIAL_DUTY(
            Standing.SPECIAL_DUTY,
            MemberChangeKind.SPECIAL_DUTY_STARTED,
            MemberChangeKind.SPECIAL_DUTY_ENDED,
            Action.START_SPECIAL_DUTY,
            Action.END_SPECIAL_DUTY);

    final Standing standing;
    final MemberChangeKind started;
    final MemberChangeKind ended;
    final Action start;
    final Action end;

    StandingKind(Standing standing, MemberChangeKind started, MemberChangeKind ended, Action start, Action end) {
        this.standing = standing;
        this.started = started;
        this.ended = ended;
        this.start = start;
        this.end = end;
    }

    static StandingKind of(Standing standing) {
        for (StandingKind kind : values()) {
            if (kind.standing == standing) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Nobody is entered as " + standing);
    }
}
