package vn.nenep.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.time.CellCalendar;

/** Deletes the people of imports that nobody applied, some time after the upload. The import itself stays known. */
@ApplicationScoped
class RosterPurge {

    private static final Duration EVERY = Duration.ofHours(1);

    private final RosterRepository imports;
    private final RosterConfig config;
    private final CellCalendar calendar;
    private final Vertx vertx;
    private long timer;

    RosterPurge(RosterRepository imports, RosterConfig config, CellCalendar calendar, Vertx vertx) {
        this.imports = imports;
        this.config = config;
        this.calendar = calendar;
        this.vertx = vertx;
    }

    void start(@Observes @Priority(6000) StartupEvent start) {
        purge(calendar.now());
        timer = vertx.setPeriodic(
                EVERY.toMillis(),
                tick -> vertx.executeBlocking(() -> {
                    purge(calendar.now());
                    return null;
                }));
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
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
