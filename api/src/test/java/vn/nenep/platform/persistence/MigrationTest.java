package vn.nenep.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.nenep.member.NameWords;
import vn.nenep.testing.Databases;

/**
 * A database of the last release becomes one of today, and nobody loses anything. Whoever releases gives the file in
 * {@code db/released} the version of the newest migration, with .1 behind it, and adds rows of what is new.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class MigrationTest {

    private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration";
    private static final String RELEASED = "filesystem:src/test/resources/db/released";

    @Inject
    Flyway application;

    private Tables scratch;
    private Map<String, List<String>> columnsBefore;
    private Map<String, List<String>> rowsBefore;

    @BeforeAll
    void aDatabaseOfTheLastReleaseIsMigrated() throws SQLException {
        Databases.asOwner("DROP DATABASE IF EXISTS " + Databases.SCRATCH);
        Databases.asOwner("CREATE DATABASE " + Databases.SCRATCH + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        scratch = Tables.asOwner(Databases.scratchUrl());
        flyway().target(dataOfTheLastRelease().getVersion()).load().migrate();
        columnsBefore = scratch.columns();
        columnsBefore.remove(application.getConfiguration().getTable());
        rowsBefore = scratch.rows(columnsBefore);
        flyway().load().migrate();
    }

    @AfterAll
    void isGoneAfterwards() throws SQLException {
        scratch.close();
        Databases.asOwner("DROP DATABASE " + Databases.SCRATCH);
    }

    @Test
    void nothingThatWasThereIsLostOrChanged() throws SQLException {
        assertThat(rowsBefore.values())
                .allSatisfy(rows -> assertThat(rows).as("rows of every table").isNotEmpty());

        assertThat(scratch.rows(columnsBefore)).isEqualTo(rowsBefore);
    }

    @Test
    void itIsWhatTheServiceRunsOn() throws SQLException {
        try (Tables service = Tables.asOwner(Databases.url())) {
            assertThat(scratch.shape()).isEqualTo(service.shape());
        }
        try (Tables migrated = Tables.asApplication(Databases.scratchUrl());
                Tables service = Tables.asApplication(Databases.url())) {
            Map<String, String> rights = migrated.rights();
            assertThat(rights).isEqualTo(service.rights());
            assertThat(rights)
                    .contains(
                            entry("audit_entry", "INSERT,SELECT"),
                            entry("audit_seal", "INSERT,SELECT"),
                            entry("flyway_schema_history", "SELECT"),
                            entry("member_name_prefix", "DELETE,INSERT,SELECT,UPDATE"));
        }
    }

    @Test
    void organizationsBeginTheirHistory() throws SQLException {
        assertThat(scratch.lines("SELECT o.code, c.kind, c.effective_on, c.code, c.name, HEX(c.parent_id), c.account_id"
                        + " FROM organization o JOIN organization_change c ON c.organization_id = o.id ORDER BY o.id"))
                .containsExactly(
                        "T01|CREATED|2000-01-01|T01|Đảng bộ tỉnh Mẫu|null|null",
                        "T01.H1|CREATED|2000-01-01|T01.H1|Đảng bộ huyện Hòa|01938A0E7C00700080000000000000A1|null",
                        "T01.H1.x|CREATED|2003-05-19|T01.H1.x|Chi bộ thôn Hoà|01938A0E7C00700080000000000000A2|null",
                        "T01.H1.X|CREATED|2020-02-03|T01.H1.X|Chi bộ trường Hoa|01938A0E7C00700080000000000000A2|null");
        assertThat(scratch.lines("SELECT DISTINCT zone, active_to FROM organization"))
                .containsExactly("Asia/Ho_Chi_Minh|null");
    }

    @Test
    void membersStandInTheirCellsAndHaveAHistory() throws SQLException {
        assertThat(scratch.lines(
                        "SELECT m.full_name, o.code, c.valid_from, c.valid_to, c.open_member_id = m.id, m.status,"
                                + " m.voided FROM party_member m JOIN member_cell c ON c.member_id = m.id"
                                + " JOIN organization o ON o.id = c.cell_id ORDER BY m.id"))
                .containsExactly(
                        "Đỗ Thị Ưởng|T01.H1.x|1998-03-26|null|1|CURRENT|0",
                        "Y Krôngkmarh Niê|T01.H1.x|2015-09-02|null|1|CURRENT|0",
                        "Lê Thị Thị|T01.H1.X|1975-05-01|null|1|CURRENT|0",
                        "H’Loan Êban|T01.H1.X|2026-07-27|null|1|CURRENT|0");
        assertThat(scratch.lines("SELECT m.full_name, c.kind, c.effective_from, c.effective_to, o.code, c.reason"
                        + " FROM party_member m JOIN member_change c ON c.member_id = m.id"
                        + " LEFT JOIN organization o ON o.id = c.cell_id ORDER BY m.id, c.effective_from"))
                .containsExactly(
                        "Đỗ Thị Ưởng|ENROLLED|1998-03-26|null|T01.H1.x|null",
                        "Y Krôngkmarh Niê|ENROLLED|2015-09-02|null|T01.H1.x|null",
                        "Y Krôngkmarh Niê|TEMPORARY_TRANSFER_STARTED|2026-02-01|2026-08-31|T01.H1.X|null",
                        "Y Krôngkmarh Niê|TEMPORARY_TRANSFER_STARTED|2026-10-01|null|null|Đi học",
                        "Lê Thị Thị|ENROLLED|1975-05-01|null|T01.H1.X|null",
                        "Lê Thị Thị|EXEMPTION_GRANTED|2024-01-01|null|null|Tuổi cao, sức yếu",
                        "H’Loan Êban|ENROLLED|2026-07-27|null|T01.H1.X|null",
                        "H’Loan Êban|SPECIAL_DUTY_STARTED|2026-09-01|2026-11-30|null|Nhiệm vụ đặc thù");
    }

    @Test
    void membersAreFoundByTheBeginningsThatTheServiceWouldStore() throws SQLException {
        for (String name : scratch.lines("SELECT search_name FROM party_member")) {
            assertThat(scratch.lines("SELECT p.prefix FROM member_name_prefix p JOIN party_member m"
                            + " ON m.id = p.member_id AND m.sort_key = p.sort_key WHERE m.search_name = '" + name
                            + "'"))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(NameWords.prefixes(name));
        }
        assertThat(scratch.lines("SELECT p.prefix FROM member_name_prefix p JOIN party_member m"
                        + " ON m.id = p.member_id WHERE p.spaced_name <> CONCAT(' ', m.search_name)"))
                .isEmpty();
    }

    @Test
    void marksComeFromTheRollCall() throws SQLException {
        assertThat(scratch.lines("SELECT DISTINCT mark IS NULL, source, online + 0 FROM attendance_record ORDER BY 1"))
                .isSubsetOf("0|ROLL_CALL|0", "1|null|0")
                .contains("0|ROLL_CALL|0");
    }

    @Test
    void accountsRolesAndTheTrailGoOn() throws SQLException {
        assertThat(scratch.lines("SELECT display_name, kind, version, ended_at FROM account ORDER BY id"))
                .containsExactly(
                        "Đỗ Thị Ưởng|PERSON|0|null", "Văn phòng|PERSON|0|null", "Trục liên thông|MACHINE|0|null");
        assertThat(scratch.lines("SELECT DISTINCT version, given_at, delegated_from, ended_at FROM role_assignment"))
                .containsExactly("0|null|null|null");
        assertThat(scratch.lines("SELECT generation FROM rights_generation")).containsExactly("1");
        assertThat(scratch.lines("SELECT delegation_days, invitation_days FROM access_rule"))
                .containsExactly("90|14");
        assertThat(scratch.lines("SELECT sequence, granted_role FROM audit_entry ORDER BY sequence"))
                .containsExactly("1|null", "2|null", "5|null");
        assertThat(scratch.lines("SELECT id, settled_through FROM audit_sealing"))
                .containsExactly("1|0");
        assertThat(scratch.lines("SELECT * FROM audit_seal")).isEmpty();
    }

    private MigrationInfo dataOfTheLastRelease() {
        MigrationInfo[] released = flyway().locations(RELEASED).load().info().all();
        assertThat(released).hasSize(1);
        return released[0];
    }

    /** As the service migrates, with the rights that its user gets, but elsewhere. */
    private FluentConfiguration flyway() {
        return new FluentConfiguration()
                .configuration(application.getConfiguration())
                .resourceProvider(null)
                .javaMigrationClassProvider(null)
                .dataSource(Databases.scratchUrl(), Databases.ownerName(), Databases.ownerPassword())
                .locations(MIGRATIONS, RELEASED);
    }
}
