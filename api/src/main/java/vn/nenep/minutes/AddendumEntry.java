package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** A numbered correction of adopted minutes, which themselves stay as they are. */
@Entity
@Table(name = "minutes_addendum")
class AddendumEntry {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    int number;

    @Column(name = "section_key")
    String sectionKey;

    @Column(columnDefinition = "text")
    String words;

    String reason;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "author_id")
    UUID authorId;

    @Column(name = "author_name")
    String authorName;

    protected AddendumEntry() {}

    AddendumEntry(UUID meetingId, int number, AddMinutesAddendumRequest request, Principal author, Instant now) {
        this.meetingId = meetingId;
        this.number = number;
        this.sectionKey = request.sectionKey();
        this.words = request.text();
        this.reason = request.reason();
        this.addedAt = now;
        this.authorId = author.accountId();
        this.authorName = author.displayName();
    }
}
