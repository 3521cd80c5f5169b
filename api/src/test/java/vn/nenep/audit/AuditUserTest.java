package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Databases;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RecordFixture;

/** What the service's own database user can do to the trail: add to it. */
@QuarkusTest
class AuditUserTest {

    @Inject
    AgroalDataSource database;

    @Inject
    AuditUserCheck check;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor_name = 'Ai đó'",
                "DELETE FROM audit_entry",
                "REPLACE INTO audit_head (head_day, seal_number, hash, taken_at) VALUES ('2026-01-01', 1, '', '2026-01-01')",
                "UPDATE audit_seal SET hash = ''",
                "DELETE FROM audit_seal",
                "UPDATE audit_head SET seal_number = 0",
                "DELETE FROM audit_head",
                "TRUNCATE TABLE audit_seal",
                "ALTER TABLE audit_entry DROP COLUMN request_id",
                "DROP TABLE audit_head",
                "CREATE TRIGGER t BEFORE INSERT ON audit_entry FOR EACH ROW SET NEW.actor_name = 'Ai đó'",
                "CREATE TABLE audit_copy (id INT)",
                "RENAME TABLE audit_entry TO audit_gone",
                "UPDATE flyway_schema_history SET success = success"
            })
    void theApplicationsUserIsRefusedByTheDatabase(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?i).*(denied|access).*");
        }
    }

    @Test
    void productionStartsWithSuchAUserAndNotWithOneThatCanDoMore() throws SQLException {
        assertThat(check.findings()).isEmpty();

        Databases.asOwner("GRANT DELETE ON audit_seal TO " + Databases.APPLICATION);
        try {
            assertThat(check.findings()).singleElement().asString().contains("can change audit_seal");
        } finally {
            Databases.asOwner("REVOKE DELETE ON audit_seal FROM " + Databases.APPLICATION);
        }
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void noEntryNoEffect() throws SQLException {
        MeetingFixture meeting = MeetingFixture.draft();
        RecordFixture criticism = RecordFixture.about(Api.MEMBER);
        Response before = meeting.read();

        Databases.asOwner("REVOKE INSERT ON audit_entry FROM " + Databases.APPLICATION);
        try {
            Answers.problem(Api.as(Api.SECRETARY, before).post(meeting.path() + "/announce"), 500, "internal-error");
            Response reading = criticism.readAs(Api.SECRETARY);
            Answers.problem(reading, 500, "internal-error");
            Answers.silentAbout(reading, RecordFixture.SHORTCOMING);
        } finally {
            Databases.asOwner("GRANT INSERT ON audit_entry TO " + Databases.APPLICATION);
        }

        assertThat(meeting.read().asString()).isEqualTo(before.asString());
        Answers.ok(Api.as(Api.SECRETARY, before).post(meeting.path() + "/announce"));
    }
}
