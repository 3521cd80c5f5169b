package vn.nenep.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.startup.ProductionCheck;

/** Fills an empty database with the synthetic province, in development and tests only. */
@Singleton
class DemoStartup implements ProductionCheck {

    private static final Logger LOG = Logger.getLogger(DemoStartup.class);

    private final boolean enabled;
    private final OrganizationService organizations;
    private final DemoProvince province;
    private final LargeProvince large;
    private final DemoHistory history;
    private final DemoProceedings proceedings;
    private final DemoMinutes minutes;
    private final int cells;
    private final int months;

    DemoStartup(
            @ConfigProperty(name = "nenep.demo.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "nenep.demo.cells", defaultValue = DemoProvince.CELLS + "") int cells,
            @ConfigProperty(name = "nenep.demo.months", defaultValue = "24") int months,
            OrganizationService organizations,
            DemoProvince province,
            LargeProvince large,
            DemoHistory history,
            DemoProceedings proceedings,
            DemoMinutes minutes) {
        this.enabled = enabled;
        this.organizations = organizations;
        this.province = province;
        this.large = large;
        this.history = history;
        this.proceedings = proceedings;
        this.minutes = minutes;
        this.cells = cells;
        this.months = months;
    }

    @Override
    public List<String> findings() {
        return enabled ? List.of("nenep.demo.enabled is true: set it to false") : List.of();
    }

    /** After the guard: in production nothing is written. */
    void fill(@Observes @jakarta.annotation.Priority(5000) StartupEvent start) {
        if (enabled && organizations.isEmpty()) {
            province.build();
            if (cells > DemoProvince.CELLS) {
                large.fill(DemoProvince.CODE, cells);
            }
            if (months > 0) {
                history.fill(DemoProvince.CODE, months);
                for (String code : DemoProvince.TALKATIVE) {
                    proceedings.fill(code);
                    minutes.fill(code);
                }
            }
            LOG.info("The synthetic province is in place");
        }
    }
}
