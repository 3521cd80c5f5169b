package vn.nenep.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VoteRuleRepository implements PanacheRepositoryBase<VoteRule, UUID> {}
