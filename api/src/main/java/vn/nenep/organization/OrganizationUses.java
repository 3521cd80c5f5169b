package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import vn.nenep.organization.OrganizationUse.Kind;

/** Asks all who keep something on organisations. */
@ApplicationScoped
class OrganizationUses {

    private final Instance<OrganizationUse> uses;

    OrganizationUses(@Any Instance<OrganizationUse> uses) {
        this.uses = uses;
    }

    long on(UUID organizationId, Kind kind) {
        return uses.stream()
                .filter(use -> use.kind() == kind)
                .mapToLong(use -> use.on(organizationId))
                .sum();
    }

    long under(UUID organizationId, Kind kind) {
        return uses.stream()
                .filter(use -> use.kind() == kind)
                .mapToLong(use -> use.under(organizationId))
                .sum();
    }
}
