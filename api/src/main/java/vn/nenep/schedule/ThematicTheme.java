package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** A theme of a cell's plan for the year, for one quarter. */
@Entity
@Table(name = "thematic_theme")
class ThematicTheme {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    int year;
    int quarter;
    String title;

    /** Who drafts and presents it; null until somebody is found. */
    @Column(name = "presenter_id")
    UUID presenterId;

    @Enumerated(EnumType.STRING)
    ThemeState state;

    String note;

    /** Null until a meeting is planned. */
    @Column(name = "meeting_id")
    UUID meetingId;

    protected ThematicTheme() {}

    ThematicTheme(UUID organizationId, ThemeContent content) {
        this.organizationId = organizationId;
        take(content);
    }

    void take(ThemeContent content) {
        year = content.year();
        quarter = content.quarter();
        title = content.title();
        presenterId = content.presenterId();
        state = content.state();
        note = content.note();
        meetingId = content.meetingId();
    }
}
