package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;

/** What changes after the close: nothing by itself, and a mark only with a reason that stays. */
@QuarkusTest
class AmendmentTest {

    @Inject
    AgroalDataSource database;

    @AfterAll
    static void takeBack() {
        MemberFixture.takeBackAll();
    }

    @Test
    void aCorrectionKeepsWhatStoodThereBefore() {
        MeetingFixture meeting = MeetingFixture.closed();
        String member = Cell.model().plainMember(0);
        int present = meeting.attendance().jsonPath().getInt("summary.present");

        JsonPath after = Answers.ok(amend(meeting, member, "ABSENT_EXCUSED", "Ghi nhầm người"))
                .jsonPath();

        assertThat(after.getInt("summary.present")).isEqualTo(present - 1);
        assertThat(meeting.attendance().jsonPath().getList("amendments")).isEqualTo(after.getList("amendments"));
        assertThat(after.getList("amendments.memberId")).containsExactly(member);
        assertThat(after.getString("amendments[0].former.mark")).isEqualTo("PRESENT");
        assertThat(after.getString("amendments[0].corrected.mark")).isEqualTo("ABSENT_EXCUSED");
        assertThat(after.getString("amendments[0].corrected.reason")).isEqualTo("Đi viện");
        assertThat(after.getString("amendments[0].reason")).isEqualTo("Ghi nhầm người");
        assertThat(after.getString("amendments[0].amendedByName")).isEqualTo("Đặng Quốc Hưng");
        assertThat(meeting.row(member).path("source").textValue()).isEqualTo("AMENDMENT");
    }

    @Test
    void theSameTwiceIsOneCorrectionAndAnotherFromTheSameStartIsAConflict() {
        MeetingFixture meeting = MeetingFixture.closed();
        String member = Cell.model().plainMember(0);
        List<Map<String, Object>> absent = meeting.marks(List.of(member), "ABSENT_EXCUSED");
        List<Map<String, Object>> late = meeting.marks(List.of(member), "LATE");

        Answers.ok(amend(meeting, absent, "Ghi nhầm"));
        Answers.ok(amend(meeting, absent, "Ghi nhầm"));
        Answers.problem(amend(meeting, late, "Ghi nhầm"), 409, "attendance-conflict");

        assertThat(meeting.attendance().jsonPath().getList("amendments")).hasSize(1);
    }

    @Test
    void nobodyIsAmendedAwayOrBeforeTheClose() {
        MeetingFixture open = MeetingFixture.marked();
        String member = Cell.model().plainMember(0);
        Answers.problem(amend(open, member, "LATE", "Ghi nhầm"), 409, "wrong-state");

        MeetingFixture closed = MeetingFixture.closed();
        Response before = closed.attendance();
        List<Map<String, Object>> nothing = List.of(Map.of("memberId", member, "version", 1));
        Answers.problem(amend(closed, nothing, "Ghi nhầm"), 409, "attendance-incomplete");
        List<Map<String, Object>> stranger =
                List.of(Map.of("memberId", Cell.other().plainMember(0), "mark", "PRESENT", "version", 0));
        Answers.problem(amend(closed, stranger, "Ghi nhầm"), 422, "member-not-on-roster");
        Answers.violation(amend(closed, member, "LATE", " "), "reason");
        assertThat(closed.attendance().asString()).isEqualTo(before.asString());
    }

    /** The service's own database user can add amendments and change none. */
    @Test
    void noAmendmentIsEverChangedOrTakenAway() throws SQLException {
        Answers.ok(amend(MeetingFixture.closed(), Cell.model().plainMember(0), "LATE", "Ghi nhầm"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    List.of("DELETE FROM attendance_amendment", "UPDATE attendance_amendment SET reason = 'khác'")) {
                Assertions.assertThatThrownBy(() -> statement.executeUpdate(sql))
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void aTransferAfterwardsLeavesTheOldFigure() {
        MemberFixture member = MemberFixture.inModelCellSinceYesterday();
        MeetingFixture meeting = MeetingFixture.closed();
        Response roll = meeting.attendance();
        Response base = meeting.voteBase();
        assertThat(roll.jsonPath().getInt("summary.base")).isEqualTo(22);

        member.with(
                "/transfer",
                Map.of(
                        "toCellId",
                        MemberFixture.siblingCell(),
                        "on",
                        MemberFixture.today().toString(),
                        "reason",
                        "Chuyển công tác"));

        assertThat(meeting.attendance().asString()).isEqualTo(roll.asString());
        assertThat(meeting.voteBase().asString()).isEqualTo(base.asString());
        MeetingFixture next = MeetingFixture.announced().openAt(Instant.now());
        assertThat(next.attendance().jsonPath().getList("rows.memberId")).doesNotContain(member.id());
    }

    private static Response amend(MeetingFixture meeting, String member, String mark, String reason) {
        return amend(meeting, meeting.marks(List.of(member), mark), reason);
    }

    private static Response amend(MeetingFixture meeting, List<Map<String, Object>> marks, String reason) {
        return Api.as(Api.SECRETARY, Map.of("reason", reason, "marks", marks))
                .post(meeting.path() + "/attendance/amend");
    }
}
