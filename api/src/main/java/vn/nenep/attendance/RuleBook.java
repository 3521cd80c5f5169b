package vn.nenep.attendance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.attendance.AttendanceRule.Code;

/** The dated rules of counting. They change a few times in a decade, so they are not read with every request. */
@ApplicationScoped
class RuleBook {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String ALLOWED = "YES";

    private final RuleRepository rules;
    private final LoadingCache<String, List<AttendanceRule>> all;

    RuleBook(RuleRepository rules) {
        this.rules = rules;
        this.all = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> rules.listAll());
    }

    AttendanceRules on(LocalDate day) {
        return AttendanceRules.on(day, all.get(""));
    }

    /** Off until an organisation at or above this one says otherwise. */
    boolean allowsOnline(UUID organizationId, LocalDate day) {
        List<UUID> allowing = all.get("").stream()
                .filter(rule -> rule.code == Code.ONLINE && rule.holdsOn(day) && rule.setting.equals(ALLOWED))
                .map(rule -> rule.organizationId)
                .toList();
        return allowing.contains(null) || rules.isBelowAny(organizationId, allowing);
    }

    /** For whoever changes a rule. */
    void forget() {
        all.invalidateAll();
    }
}
