package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RuleRepository implements PanacheRepositoryBase<AttendanceRule, UUID> {}
