package vn.nenep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.access.AccountService;
import vn.nenep.access.Role;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Sql;

/** What the cells of the synthetic province have said, and what was adopted of it. */
@QuarkusTest
class DemoMinutesTest {

    private static final String CODE = "38.003.004";
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    @Inject
    DemoHistory history;

    @Inject
    DemoProceedings proceedings;

    @Inject
    DemoMinutes minutes;

    @Inject
    AccountService accounts;

    @Test
    void theEarlierMinutesAreSealedAndTheLatestMeetingHearsWhatIsLeftOfThem() {
        giveASecretary();
        history.fill(CODE, 3);
        proceedings.fill(CODE);
        minutes.fill(CODE);
        List<String> meetings = Sql.column(
                "SELECT m.id FROM meeting m JOIN organization o ON o.id = m.organization_id"
                        + " WHERE o.code = ? AND m.kind = 'REGULAR' ORDER BY m.actual_start DESC LIMIT 2",
                CODE);

        JsonNode sealed =
                get("/api/v1/meetings/" + meetings.get(1) + "/minutes/content").path("content");
        String code = sealed.at("/seal/code").textValue();
        JsonNode body = sealed.path("body");

        assertThat(sealed.path("state").textValue()).isEqualTo("ADOPTED");
        assertThat(sealed.path("adoptions")).hasSize(2);
        assertThat(get("/api/v1/meetings/" + meetings.get(1) + "/minutes/verification?code=" + code)
                        .path("verdict")
                        .textValue())
                .isEqualTo("AUTHENTIC");
        assertThat(body.at("/items/0/contributions")).hasSize(2);
        assertThat(body.path("votes")).hasSize(1);
        assertThat(body.at("/votes/0/carried").booleanValue()).isTrue();
        assertThat(body.path("tasks")).hasSize(2);
        assertThat(body.path("conclusion").textValue()).startsWith("Thống nhất phương hướng");
        assertThat(get("/api/v1/meetings/" + meetings.get(0) + "/earlier-tasks")
                        .path("items")
                        .valueStream()
                        .map(task -> task.path("percent").intValue()))
                .containsExactlyInAnyOrder(100, 40);
        assertThat(get("/api/v1/meetings/" + meetings.get(0) + "/minutes")
                        .path("state")
                        .textValue())
                .isEqualTo("DRAFT");
    }

    private void giveASecretary() {
        UUID cell = UUID.fromString(
                Sql.column("SELECT id FROM organization WHERE code = ?", CODE).get(0));
        UUID member = UUID.fromString(
                Sql.column("SELECT id FROM party_member WHERE cell_id = ? AND position = 'SECRETARY'", cell)
                        .get(0));
        UUID account = accounts.link(UUID.randomUUID().toString(), member, "Bí thư chi bộ", false);
        accounts.assign(account, Role.CELL_SECRETARY, cell, FOUNDED, null, "Dữ liệu minh họa");
    }

    private static JsonNode get(String path) {
        return Answers.json(Answers.ok(Api.as(Api.INSPECTOR).get(path)));
    }
}
