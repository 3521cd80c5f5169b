package vn.nenep.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.RecordFixture;

/** What the database holds, and who learns that somebody read. */
@QuarkusTest
class SealedTextTest {

    private static final String ANSWER = "Tôi tiếp thu và sẽ nộp đúng hạn từ tháng này.";

    @Inject
    AgroalDataSource database;

    @Test
    void theDatabaseHoldsNoWordInTheClear() throws SQLException {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        Answers.ok(Api.as(Api.MEMBER, made.readAs(Api.MEMBER), Map.of("answer", ANSWER))
                .post(made.path() + "/answer"));

        sealed(column(made, "shortcoming"), RecordFixture.SHORTCOMING);
        sealed(column(made, "remedy"), RecordFixture.REMEDY);
        sealed(column(made, "answer"), ANSWER);
    }

    @Test
    void theSameWordsAreNeverTheSameBytesAndShortOnesAreAsLongAsOthers() throws SQLException {
        byte[] one = column(RecordFixture.about(Api.MEMBER), "shortcoming");
        byte[] other = column(RecordFixture.about(Api.MEMBER), "shortcoming");

        assertThat(one).isNotEqualTo(other).hasSameSizeAs(other);
        assertThat(one.length).isGreaterThan(256);
    }

    @Test
    void wordsMovedToAnotherRowCannotBeReadThere() throws SQLException {
        RecordFixture source = RecordFixture.about(Api.MEMBER);
        RecordFixture target = RecordFixture.about(Api.MEMBER);
        replaceShortcoming(target, column(source, "shortcoming"));

        Response answer = target.readAs(Api.MEMBER);

        Answers.problem(answer, 500, "internal-error");
        Answers.silentAbout(answer, RecordFixture.SHORTCOMING);
        assertThat(trail(target).getList("items.action", String.class))
                .as("no answer, no entry")
                .containsExactly("createCriticismRecord");
    }

    @Test
    void everyReadingIsInTheTrailWithoutTheWords() {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        made.readAs(Api.SECRETARY);
        made.readAs(Api.SECRETARY);
        made.readAs(Api.SUPERIOR);
        Response last = made.readAs(Api.MEMBER);

        JsonPath trail = trail(made);
        assertThat(trail.getList("items.action", String.class))
                .containsExactly(
                        "getCriticismRecord", "getCriticismRecord", "getCriticismRecord", "createCriticismRecord");
        assertThat(trail.getList("items.actorName", String.class))
                .containsExactly("Đỗ Thị Ưởng", "Đặng Quốc Hưng", "Đặng Quốc Hưng", "Đặng Quốc Hưng");
        assertThat(trail.getString("items[0].requestId")).isEqualTo(last.header("X-Request-Id"));
        assertThat(trail.prettify()).doesNotContain("báo cáo");
    }

    @Test
    void theSubjectAloneSeesWhoHasRead() {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        made.readAs(Api.COMMITTEE_MEMBER);
        made.readAs(Api.SECRETARY);

        JsonPath asSubject = made.readAs(Api.MEMBER).jsonPath();
        assertThat(asSubject.getList("readBy.name", String.class)).containsSubsequence("Đặng Quốc Hưng", "Tạ Thu Thủy");
        assertThat(asSubject.getList("readBy.lastReadAt")).doesNotContainNull();
        assertThat(made.readAs(Api.SECRETARY).jsonPath().<Object>get("readBy")).isNull();
    }

    private static JsonPath trail(RecordFixture made) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/audit-entries?objectId=" + made.id()))
                .jsonPath();
    }

    private byte[] column(RecordFixture made, String column) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + column + " FROM criticism_record WHERE id = ?")) {
            select.setBytes(1, bytes(made.id()));
            try (ResultSet rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getBytes(1);
            }
        }
    }

    private void replaceShortcoming(RecordFixture made, byte[] value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE criticism_record SET shortcoming = ? WHERE id = ?")) {
            update.setBytes(1, value);
            update.setBytes(2, bytes(made.id()));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void sealed(byte[] stored, String words) {
        String seen = new String(stored, StandardCharsets.ISO_8859_1);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
            for (String word : words.split(" ")) {
                if (word.length() > 3) {
                    assertThat(seen).doesNotContain(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
