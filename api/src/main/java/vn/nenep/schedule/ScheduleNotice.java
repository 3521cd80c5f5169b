package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.platform.persistence.Ids;

/** A committee's one notice of when its cells meet in a month (thông báo lịch sinh hoạt). */
@Entity
@Immutable
@Table(name = "schedule_notice")
class ScheduleNotice {

    @Id
    UUID id = Ids.next();

    @Column(name = "organization_id")
    UUID organizationId;

    /** Its first day. */
    LocalDate month;

    String number;

    @Column(name = "issued_at")
    Instant issuedAt;

    protected ScheduleNotice() {}

    ScheduleNotice(UUID organizationId, LocalDate month, String number, Instant issuedAt) {
        this.organizationId = organizationId;
        this.month = month;
        this.number = number;
        this.issuedAt = issuedAt;
    }
}
