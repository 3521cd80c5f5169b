package vn.nenep.platform.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Refuses to start in production with anything that is only for trying out. */
@Singleton
class ProductionGuard {

    private final List<ProductionCheck> checks;

    ProductionGuard(@All List<ProductionCheck> checks) {
        this.checks = checks;
    }

    void check(@Observes StartupEvent start) {
        if (!ConfigUtils.isProfileActive("prod")) {
            return;
        }
        List<String> findings =
                checks.stream().flatMap(check -> check.findings().stream()).toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("Not started, this is production: " + String.join("; ", findings));
        }
    }
}
