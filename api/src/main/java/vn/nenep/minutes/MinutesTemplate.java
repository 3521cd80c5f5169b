package vn.nenep.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.meeting.MeetingKind;

/** The sections that the minutes of a kind of meeting begin with; from one day on, until the next one begins. */
@Entity
@Immutable
@Table(name = "minutes_template")
class MinutesTemplate {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    String document;
    String article;
    String provenance;

    @ElementCollection
    @CollectionTable(name = "minutes_template_section", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    List<Section> sections = new ArrayList<>();

    protected MinutesTemplate() {}

    /**
     * @param hint what belongs there, for the writer only
     * @param startingText words that the section begins with; null for none
     */
    @Embeddable
    record Section(
            @Column(name = "section_key") String key,
            String part,
            String heading,
            @Enumerated(EnumType.STRING) MinutesContent.Facts facts,
            String hint,
            @Column(name = "starting_text") String startingText) {}
}
