package vn.nenep.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an organisation has set for its regular meetings, and for those below it, month after month. */
@Entity
@Table(name = "meeting_schedule")
class MeetingSchedule {

    /** Of a schedule that nobody has set yet. */
    static final long NOT_SET = 0;

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "meeting_schedule_period", joinColumns = @JoinColumn(name = "organization_id"))
    Set<SchedulePeriod> periods = new HashSet<>();

    protected MeetingSchedule() {}

    MeetingSchedule(UUID organizationId) {
        this.organizationId = organizationId;
    }

    /** From this month on, in place of everything that was set for it or for later: a plan that is made anew. */
    void set(LocalDate effectiveFrom, ScheduleSetting setting) {
        periods.removeIf(period -> !period.effectiveFrom().isBefore(effectiveFrom));
        periods.add(new SchedulePeriod(effectiveFrom, setting));
    }

    /** As clients see it: counted from one, because nothing that was set has a version, too. */
    long seenVersion() {
        return version + 1;
    }

    List<SchedulePeriod> latestFirst() {
        return periods.stream()
                .sorted(Comparator.comparing(SchedulePeriod::effectiveFrom).reversed())
                .toList();
    }
}
