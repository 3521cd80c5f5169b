package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** By when cells register their next meeting and the committee agrees, where no committee has said otherwise. */
@Entity
@Immutable
@Table(name = "schedule_rule")
class RegistrationRule {

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "register_by_day")
    int registerByDay;

    @Column(name = "agree_by_day")
    int agreeByDay;

    /** Whose practice it is. */
    String source;

    protected RegistrationRule() {}
}
