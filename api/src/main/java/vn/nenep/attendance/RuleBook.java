package vn.nenep.attendance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The dated rules of counting. They change a few times in a decade, so they are not read with every request. */
@ApplicationScoped
class RuleBook {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LoadingCache<String, List<AttendanceRule>> all;

    RuleBook(RuleRepository rules) {
        this.all = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> rules.listAll());
    }

    AttendanceRules on(LocalDate day) {
        return AttendanceRules.on(day, all.get(""));
    }

    /** For whoever changes a rule. */
    void forget() {
        all.invalidateAll();
    }
}
