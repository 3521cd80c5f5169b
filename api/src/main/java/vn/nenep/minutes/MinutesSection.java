package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.Principal;

/** One section with a version of its own, so that two people can write two sections at the same time. */
@Entity
@IdClass(MinutesSection.Key.class)
@Table(name = "minutes_section")
class MinutesSection {

    record Key(UUID meetingId, String key) {}

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Id
    @Column(name = "section_key")
    String key;

    @Version
    long version;

    int position;
    String part;
    String heading;

    @Enumerated(EnumType.STRING)
    MinutesContent.Facts facts;

    String hint;

    @Column(name = "starting_text")
    String startingText;

    @Column(columnDefinition = "text")
    String words;

    String origins;

    /** Null as long as nobody has written here. */
    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "saved_by")
    UUID savedBy;

    @Column(name = "saved_by_name")
    String savedByName;

    protected MinutesSection() {}

    MinutesSection(UUID meetingId, int position, MinutesTemplate.Section from) {
        this.meetingId = meetingId;
        this.position = position;
        this.key = from.key();
        this.part = from.part();
        this.heading = from.heading();
        this.facts = from.facts();
        this.hint = from.hint();
        this.startingText = from.startingText();
        this.words = from.startingText() == null ? "" : from.startingText();
        this.origins = words.isEmpty() ? "" : Origin.TEMPLATE.name();
    }

    void write(String text, Set<Origin> from, Principal by, Instant now) {
        Set<Origin> all = EnumSet.noneOf(Origin.class);
        // What somebody has emptied comes from nowhere any more.
        all.addAll(words.isEmpty() ? Set.of() : origins());
        all.addAll(from);
        words = text;
        origins = text.isEmpty() ? "" : all.stream().map(Origin::name).collect(Collectors.joining(","));
        savedAt = now;
        savedBy = by.accountId();
        savedByName = by.displayName();
    }

    List<Origin> origins() {
        return origins.isEmpty()
                ? List.of()
                : Arrays.stream(origins.split(",")).map(Origin::valueOf).toList();
    }

    /** Its paragraphs as people count them: lines with something in them, from 1. */
    List<String> paragraphs() {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }

    /** As clients see it: counted from one, because what nobody has written has a version, too. */
    long seenVersion() {
        return savedAt == null ? NOT_WRITTEN : version + 1;
    }

    static final long NOT_WRITTEN = 0;
}
