package vn.nenep.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeetingRuleRepository implements PanacheRepositoryBase<MeetingRule, UUID> {

    /** All that hold on the day, here or for everybody. */
    List<MeetingRule> on(LocalDate day, List<UUID> lineage) {
        return list(
                "effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo >= ?1)"
                        + " and (organizationId is null or organizationId in ?2)",
                day,
                lineage);
    }
}
