package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Databases;
import vn.nenep.testing.MeetingFixture;

/** Entries get their seals in an order of their own, whoever writes at the same time. */
@QuarkusTest
class SealingTest {

    private static final int RUNS = 100;
    private static final int WRITERS = 3;

    /** The trail of all tests; some of them turn the clock. */
    private static final Duration EVER = Duration.ofDays(36_500);

    @Inject
    AgroalDataSource database;

    @Inject
    Sealer sealer;

    @Test
    void anEntryThatComesLateIsSealedLateAndNoneThatWasRolledBack() throws SQLException {
        MeetingFixture.draft();
        try (Connection slow = database.getConnection();
                Connection quick = database.getConnection();
                Connection failing = database.getConnection()) {
            slow.setAutoCommit(false);
            quick.setAutoCommit(false);
            failing.setAutoCommit(false);
            long first = copyAnEntry(slow);
            long lost = copyAnEntry(failing);
            long second = copyAnEntry(quick);
            failing.rollback();
            quick.commit();

            ChainHead before = sealer.sealAll();
            slow.commit();
            ChainHead after = sealer.sealAll();

            assertThat(second).isGreaterThan(first);
            assertThat(sealOf(second)).isLessThanOrEqualTo(before.number());
            assertThat(sealOf(first)).isGreaterThan(before.number()).isLessThanOrEqualTo(after.number());
            assertThat(sealOf(lost)).isZero();
            assertThat(check(List.of(before, after))).isNull();
        }
    }

    @Test
    void whoeverWritesAndSealsMeanwhileTheTrailIsInOrder() throws Exception {
        MeetingFixture.draft();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        List<ChainHead> heads = new ArrayList<>();
        try {
            List<Future<List<Long>>> writers = new ArrayList<>();
            for (int seed = 0; seed < WRITERS; seed++) {
                writers.add(threads.submit(writer(new Random(seed))));
            }
            Future<ChainHead> secondSealer = threads.submit(() -> {
                ChainHead head = sealer.sealAll();
                for (int i = 0; i < RUNS; i++) {
                    head = sealer.sealAll();
                }
                return head;
            });
            for (int run = 0; run < RUNS; run++) {
                heads.add(sealer.sealAll());
                assertThat(check(heads)).isNull();
            }
            heads.add(secondSealer.get());
            List<Long> written = new ArrayList<>();
            for (Future<List<Long>> writer : writers) {
                written.addAll(writer.get());
            }
            heads.add(sealer.sealAll());

            assertThat(check(heads)).isNull();
            for (long sequence : written) {
                assertThat(sealOf(sequence)).as("seal of %d", sequence).isPositive();
            }
            assertThat(number("SELECT MAX(seal_number) - COUNT(*) FROM audit_seal"))
                    .isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Transactions of a few entries each; every fourth is rolled back. */
    private Callable<List<Long>> writer(Random random) {
        return () -> {
            List<Long> written = new ArrayList<>();
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < RUNS; i++) {
                    List<Long> inThisOne = new ArrayList<>();
                    for (int entry = 0; entry <= random.nextInt(4); entry++) {
                        inThisOne.add(copyAnEntry(connection));
                    }
                    if (random.nextInt(4) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        written.addAll(inThisOne);
                    }
                }
            }
            return written;
        };
    }

    private static long copyAnEntry(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_entry (occurred_at, account_id, actor_name, action, object_type, object_id,"
                        + " organization_id) SELECT UTC_TIMESTAMP(6), account_id, actor_name, action, object_type,"
                        + " object_id, organization_id FROM audit_entry ORDER BY sequence LIMIT 1",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** As {@link Verify} does it. */
    private static Finding check(List<ChainHead> heads) throws SQLException {
        try (Connection connection = Databases.asOwner()) {
            Verify.freeze(connection);
            Finding finding = new ChainCheck(new AuditTables(connection), heads, EVER).run();
            connection.rollback();
            return finding;
        }
    }

    private long sealOf(long sequence) throws SQLException {
        return number("SELECT COALESCE(MAX(seal_number), 0) FROM audit_seal WHERE entry_sequence = " + sequence);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
