package vn.nenep.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.nenep.platform.time.CellCalendar;

/**
 * Chains committed entries by seals. Numbers of entries have gaps (a rolled-back transaction takes its number along) and
 * are committed out of order, so seals have numbers of their own, without gaps: an entry that comes late is sealed late,
 * and none is left out. One seals at a time, whatever the number of nodes: a row lock sees to it.
 */
@ApplicationScoped
class Sealer {

    private static final int BATCH = 5_000;

    /** Longer than any transaction of ours lasts: what was numbered that long ago is committed by now, or never. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private final AgroalDataSource database;
    private final CellCalendar calendar;

    private long marked;
    private long markedAt = System.nanoTime();
    private LocalDate dayOfLastHead = LocalDate.MIN;

    Sealer(AgroalDataSource database, CellCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    private interface Work<T> {
        T on(AuditTables tables) throws SQLException;
    }

    /** Seals every entry that is committed by now, and returns the head of the chain. */
    synchronized ChainHead sealAll() {
        SealedRow last = sealFrom(Long.MIN_VALUE);
        return new ChainHead(last.number(), last.hash(), now());
    }

    /**
     * The first time on a day: notes the head of the day, after a look at all entries from the first on.
     *
     * @return the day of the last head
     */
    synchronized LocalDate noteDailyHead() {
        LocalDate today = calendar.today();
        if (dayOfLastHead.equals(today)) {
            return today;
        }
        if (!inTransaction(tables -> tables.hasHeadOf(today))) {
            List<EntryRow> late = inTransaction(tables -> tables.unsealed(Long.MIN_VALUE, 1));
            SealedRow last =
                    sealFrom(late.isEmpty() ? Long.MIN_VALUE : late.get(0).sequence() - 1);
            if (last.number() == 0) {
                return dayOfLastHead;
            }
            inTransaction(tables -> {
                tables.lockSealing();
                if (!tables.hasHeadOf(today)) {
                    tables.addHead(today, new ChainHead(last.number(), last.hash(), now()));
                }
                return null;
            });
        }
        dayOfLastHead = today;
        return today;
    }

    /** The heads of the last days, the latest first. */
    List<ChainHead> dailyHeads(int limit) {
        return inTransaction(tables -> tables.dailyHeads(limit));
    }

    /** @param after begins after this sequence, or where everything is settled if nothing has to be looked for earlier */
    private SealedRow sealFrom(long after) {
        long from = after;
        while (true) {
            long start = from;
            Batch batch = inTransaction(tables -> sealBatch(tables, start));
            if (!batch.full()) {
                return batch.last();
            }
            from = batch.last().entrySequence();
        }
    }

    private record Batch(SealedRow last, boolean full) {}

    private Batch sealBatch(AuditTables tables, long after) throws SQLException {
        long settled = tables.lockSealing();
        List<EntryRow> entries = tables.unsealed(after == Long.MIN_VALUE ? settled : after, BATCH);
        SealedRow last = tables.seal(tables.lastSeal(), entries);
        boolean full = entries.size() == BATCH;
        if (!full) {
            settle(tables, settled);
        }
        return new Batch(last, full);
    }

    /** Moves the mark on, so that the search for what is unsealed stays short however long the trail grows. */
    private void settle(AuditTables tables, long settled) throws SQLException {
        if (System.nanoTime() - markedAt < SETTLING.toNanos()) {
            return;
        }
        if (marked > settled) {
            tables.settle(marked);
        }
        marked = tables.greatestSealedSequence();
        markedAt = System.nanoTime();
    }

    private <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.on(new AuditTables(connection));
            }
        });
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }
}
