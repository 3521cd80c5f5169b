package vn.nenep.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day off of the whole country, as it is shipped; organisations add to these and take from them. */
@Entity
@Immutable
@Table(name = "public_holiday")
class PublicHoliday {

    @Id
    LocalDate day;

    @Enumerated(EnumType.STRING)
    HolidayKind kind;

    String name;

    /** The law, and what else the day goes by. */
    String source;

    protected PublicHoliday() {}
}
