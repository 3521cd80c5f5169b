package vn.nenep.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** That somebody was told of a change, in the application. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_notice_id")
    UUID meetingNoticeId;

    @Column(name = "account_id")
    UUID accountId;

    /** Null until the account has seen it. */
    @Column(name = "read_at")
    Instant readAt;

    protected Notice() {}

    Notice(UUID meetingNoticeId, UUID accountId) {
        this.meetingNoticeId = meetingNoticeId;
        this.accountId = accountId;
    }
}
