package vn.nenep.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.time.CellCalendar;

/** Deletes the people of imports that nobody applied, some time after the upload. The import itself stays known. */
@ApplicationScoped
class RosterPurge {

    private final RosterRepository imports;
    private final RosterConfig config;
    private final CellCalendar calendar;

    RosterPurge(RosterRepository imports, RosterConfig config, CellCalendar calendar) {
        this.imports = imports;
        this.config = config;
        this.calendar = calendar;
    }

    /** For the first time at the start, which does not wait for it. */
    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void purge() {
        purge(calendar.now());
    }

    /** Returns how many imports have lost their people. */
    int purge(Instant now) {
        List<UUID> discarded = QuarkusTransaction.requiringNew()
                .call(() -> imports.discardedBefore(now.minus(config.keepDiscarded())));
        discarded.forEach(importId -> QuarkusTransaction.requiringNew().run(() -> expire(importId)));
        return discarded.size();
    }

    private void expire(UUID importId) {
        imports.findForChange(importId).ifPresent(found -> {
            found.state = ImportState.EXPIRED;
            imports.deleteContent(importId);
        });
    }
}
