package vn.nenep.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/** Seals every few seconds, and hands the head outside once a day. What fails is tried again the next time. */
@Singleton
class SealingSchedule {

    /** More days than a service is ever down. */
    private static final int DAYS = 400;

    private final Sealer sealer;
    private final HeadFile file;
    private LocalDate handedOut = LocalDate.MIN;

    SealingSchedule(Sealer sealer, HeadFile file) {
        this.sealer = sealer;
        this.file = file;
    }

    @Scheduled(every = "${nenep.audit.seal-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() throws IOException {
        sealer.sealAll();
        LocalDate day = sealer.noteDailyHead();
        if (day.isAfter(handedOut)) {
            file.add(sealer.dailyHeads(DAYS));
            handedOut = day;
        }
    }
}
