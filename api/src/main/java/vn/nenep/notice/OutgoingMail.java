package vn.nenep.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** A mail that a member is owed about a change: written down with the change, sent afterwards. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_notice_id")
    UUID meetingNoticeId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "member_id")
    UUID memberId;

    String address;

    @Enumerated(EnumType.STRING)
    MailState state = MailState.WAITING;

    int attempts;

    /** Not before; while somebody tries to send it, when the next try would be. */
    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "made_at")
    Instant madeAt;

    /** Since when it is sent or dead. */
    @Column(name = "finished_at")
    Instant finishedAt;

    /** Why the last try failed. */
    String failure;

    protected OutgoingMail() {}

    OutgoingMail(MeetingNotice notice, UUID memberId, String address) {
        this.meetingNoticeId = notice.id;
        this.organizationId = notice.organizationId;
        this.memberId = memberId;
        this.address = address;
        this.madeAt = notice.madeAt;
        this.nextAttemptAt = notice.madeAt;
    }
}
