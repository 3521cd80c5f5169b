package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** What a section said before somebody else wrote over it, or some minutes ago: no word is lost. */
@Entity
@Table(name = "minutes_section_past")
class SectionPast {

    /** One writer's pauses shorter than this leave no trace: saving every few seconds would keep a row each. */
    private static final Duration WORTH_KEEPING = Duration.ofMinutes(5);

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "section_key")
    String sectionKey;

    @Column(name = "section_version")
    long sectionVersion;

    @Column(columnDefinition = "text")
    String words;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "saved_by")
    UUID savedBy;

    @Column(name = "saved_by_name")
    String savedByName;

    protected SectionPast() {}

    SectionPast(MinutesSection section) {
        meetingId = section.meetingId;
        sectionKey = section.key;
        sectionVersion = section.version;
        words = section.words;
        savedAt = section.savedAt;
        savedBy = section.savedBy;
        savedByName = section.savedByName;
    }

    /** Whether the section as it is would be missed: somebody else writes, it has stood for a while, or most of it goes. */
    static boolean isWorthKeeping(MinutesSection section, String next, UUID writer, Instant now) {
        return section.savedAt != null
                && !section.words.isEmpty()
                && (!writer.equals(section.savedBy)
                        || section.savedAt.plus(WORTH_KEEPING).isBefore(now)
                        || next.length() < section.words.length() / 2);
    }
}
