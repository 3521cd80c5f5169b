package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;

/** What the chair concludes on an item of the programme, or on the whole meeting. */
@Entity
@IdClass(Conclusion.Key.class)
@Table(name = "conclusion")
class Conclusion {

    /** The whole meeting, where items are numbered from one. */
    static final int GENERAL = 0;

    /** Of one that nobody has written yet. */
    static final long NOT_SET = 0;

    record Key(UUID meetingId, int agendaItem) {}

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Id
    @Column(name = "agenda_item")
    int agendaItem;

    @Version
    long version;

    String text;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "written_by")
    UUID writtenBy;

    @Column(name = "written_by_name")
    String writtenByName;

    protected Conclusion() {}

    Conclusion(UUID meetingId, int agendaItem) {
        this.meetingId = meetingId;
        this.agendaItem = agendaItem;
    }

    void write(String words, Principal by, Instant at) {
        text = words;
        writtenAt = at;
        writtenBy = by.accountId();
        writtenByName = by.displayName();
    }

    /** As clients see it: counted from one, because what nobody has written has a version, too. */
    long seenVersion() {
        return version + 1;
    }
}
