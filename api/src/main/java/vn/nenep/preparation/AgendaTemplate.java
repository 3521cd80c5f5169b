package vn.nenep.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

/** The steps of a kind of meeting, as a programme to begin with; from one day on, until the next one begins. */
@Entity
@Immutable
@Table(name = "agenda_template")
class AgendaTemplate {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Embedded
    RuleText text;

    @ElementCollection
    @CollectionTable(name = "agenda_template_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    List<Step> steps = new ArrayList<>();

    protected AgendaTemplate() {}

    /** @param takesContent whether the contents of the type of cell belong here */
    @Embeddable
    record Step(
            String title,
            int minutes,
            @Column(name = "takes_content") boolean takesContent) {}
}
