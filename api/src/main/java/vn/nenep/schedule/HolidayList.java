package vn.nenep.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** What an organisation says of the days of a year. */
@Entity
@Table(name = "holiday_list")
class HolidayList {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    int year;

    @ElementCollection
    @CollectionTable(name = "holiday_entry", joinColumns = @JoinColumn(name = "list_id"))
    Set<HolidayEntry> entries = new HashSet<>();

    protected HolidayList() {}

    HolidayList(UUID organizationId, int year) {
        this.organizationId = organizationId;
        this.year = year;
    }

    void take(List<HolidayEntry> days) {
        entries.clear();
        entries.addAll(days);
    }

    /** As clients see it: counted from one, because a list that nobody has made has a version, too. */
    long seenVersion() {
        return version + 1;
    }

    List<HolidayEntry> byDay() {
        return entries.stream().sorted(Comparator.comparing(HolidayEntry::day)).toList();
    }
}
