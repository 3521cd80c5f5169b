package vn.nenep.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.SheetFixture.SHEETS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.SheetFixture;

@QuarkusTest
class CriteriaSetTest {

    private static final String SETS = "/api/v1/criteria-sets";

    @Inject
    AgroalDataSource database;

    @Test
    void theDefaultSetAddsUpToAHundredAndNamesItsSource() {
        JsonPath list = Answers.ok(Api.as(Api.MEMBER).get(SETS)).jsonPath();
        String id = list.getString("items.find { it.code == 'HD42-2025' }.id");

        JsonPath set = Answers.ok(Api.as(Api.MEMBER).get(SETS + "/" + id)).jsonPath();

        assertThat(set.getFloat("criteria.maxPoints.sum()")).isEqualTo(100f);
        assertThat(set.getList("bands.grade", String.class)).containsExactly("GOOD", "FAIR", "AVERAGE", "POOR");
        assertThat(set.getList("bands.minimum", Float.class)).containsExactly(90f, 70f, 50f, 0f);
        assertThat(set.getString("effectiveFrom")).isEqualTo("2025-10-28");
        assertThat(set.getString("provenance")).contains("HD 42-HD/BTCTW");
        assertThat(set.getList("criteria.source")).doesNotContainNull();
    }

    @Test
    void anUnknownSetIsNotFound() {
        Answers.problem(Api.as(Api.MEMBER).get(SETS + "/" + UUID.randomUUID()), 404, "not-found");
    }

    /** The API plans no meeting that long ago, so the database is told. */
    @Test
    void aMeetingIsScoredByTheSetInForceOnItsDayInTheCellsZone() throws SQLException {
        MeetingFixture before = MeetingFixture.open();
        MeetingFixture first = MeetingFixture.open();
        planAt(before, "2025-10-27 16:59:59");
        planAt(first, "2025-10-27 17:00:00");

        Answers.problem(Api.as(Api.SECRETARY, Map.of("meetingId", before.id())).post(SHEETS), 409, "no-criteria-set");

        assertThat(SheetFixture.of(first).read().jsonPath().getString("month")).isEqualTo("2025-10");
    }

    private void planAt(MeetingFixture meeting, String utc) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE meeting SET planned_start = ? WHERE id = UNHEX(REPLACE(?, '-', ''))")) {
            update.setString(1, utc);
            update.setString(2, meeting.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
