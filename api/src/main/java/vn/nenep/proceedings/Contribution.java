package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** What somebody said in a meeting, written down by the minute taker. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "agenda_item")
    Integer agendaItem;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "guest_name")
    String guestName;

    @Enumerated(EnumType.STRING)
    ContributionKind kind;

    @Column(name = "spoke_at")
    Instant spokeAt;

    String summary;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_by_name")
    String enteredByName;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by_name")
    String changedByName;

    @Column(name = "removed_at")
    Instant removedAt;

    @Column(name = "removed_by")
    UUID removedBy;

    @Column(name = "removed_by_name")
    String removedByName;

    @Column(name = "removal_reason")
    String removalReason;

    protected Contribution() {}

    Contribution(MeetingFacts meeting, ContributionContent content, Instant spokeAt, Principal by, Instant at) {
        meetingId = meeting.id();
        organizationId = meeting.organizationId();
        enteredAt = at;
        enteredBy = by.accountId();
        enteredByName = by.displayName();
        take(content, spokeAt, by, at);
    }

    void change(ContributionContent content, Instant spoke, Principal by, Instant at) {
        requireCounting();
        take(content, spoke, by, at);
    }

    void remove(String reason, Principal by, Instant at) {
        requireCounting();
        removedAt = at;
        removedBy = by.accountId();
        removedByName = by.displayName();
        removalReason = reason;
    }

    boolean counts() {
        return removedAt == null;
    }

    private void requireCounting() {
        if (!counts()) {
            throw Problem.of(ProblemType.WRONG_STATE, "It was removed.");
        }
    }

    private void take(ContributionContent content, Instant spoke, Principal by, Instant at) {
        agendaItem = content.agendaItem();
        memberId = content.memberId();
        guestName = memberId == null ? content.guestName() : null;
        kind = content.kind();
        spokeAt = spoke;
        summary = content.summary();
        changedAt = at;
        changedByName = by.displayName();
    }
}
