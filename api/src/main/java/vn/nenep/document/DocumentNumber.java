package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.platform.persistence.Ids;

/** A number that was given: once for each meeting and type, and never to another. */
@Entity
@Immutable
@Table(name = "document_number")
class DocumentNumber {

    @Id
    UUID id = Ids.next();

    @Column(name = "organization_id")
    UUID organizationId;

    String symbol;

    @Column(name = "term_start")
    LocalDate termStart;

    int number;

    @Column(name = "meeting_id")
    UUID meetingId;

    /** The day that its documents bear. */
    @Column(name = "issued_on")
    LocalDate issuedOn;

    protected DocumentNumber() {}

    DocumentNumber(Series series, int number, UUID meetingId, LocalDate issuedOn) {
        this.organizationId = series.organizationId();
        this.symbol = series.symbol();
        this.termStart = series.termStart();
        this.number = number;
        this.meetingId = meetingId;
        this.issuedOn = issuedOn;
    }

    /** What is counted together. */
    record Series(UUID organizationId, String symbol, LocalDate termStart) {}
}
