package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** A role holds from its first to its last day, and what the token says does not matter. */
@QuarkusTest
class DatedRolesTest {

    private static final String FOR_THIS_TEST = "DatedRolesTest";

    @Inject
    AccountService accounts;

    @Inject
    RightsCache cache;

    @Inject
    AgroalDataSource database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @AfterEach
    void takeBack() throws SQLException {
        execute("DELETE FROM role_assignment WHERE reason = ?", FOR_THIS_TEST);
    }

    @ParameterizedTest
    @CsvSource({"-10, -1, 404", "1, 10, 404", "-10, 0, 200", "0, 0, 200", "0, , 200", "-10, 10, 200"})
    void aRoleHoldsFromItsFirstToItsLastDay(int fromDay, Integer toDay, int expected) {
        MeetingFixture meeting = MeetingFixture.announced();
        assertThat(readAsStranger(meeting).statusCode()).isEqualTo(404);

        assign(Role.MEMBER, fromDay, toDay);

        assertThat(readAsStranger(meeting).statusCode()).isEqualTo(expected);
    }

    @Test
    void aRoleThatIsTakenBackIsGoneWithTheNextCall() throws SQLException {
        MeetingFixture meeting = MeetingFixture.draft();
        assign(Role.CELL_SECRETARY, 0, null);
        assertThat(readAsStranger(meeting).jsonPath().getList("allowedActions", String.class))
                .contains("announceMeeting");

        takeBack();

        Answers.problem(
                Api.as(Api.OTHER_SECRETARY, meeting.read()).post(meeting.path() + "/announce"), 404, "not-found");
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void aSignInWithoutAnAccountIsToldSo() throws SQLException {
        String account =
                Api.as(Api.COMMITTEE_MEMBER).get("/api/v1/me").jsonPath().getString("accountId");
        execute("UPDATE account SET subject = CONCAT('x', subject) WHERE id = UNHEX(REPLACE(?, '-', ''))", account);
        try {
            Answers.problem(Api.as(Api.COMMITTEE_MEMBER).get("/api/v1/me"), 403, "account-not-linked");
            Answers.problem(Api.as(Api.COMMITTEE_MEMBER).get("/api/v1/meetings"), 403, "account-not-linked");
            Answers.problem(Api.as(Api.COMMITTEE_MEMBER).get("/api/v1/criteria-sets"), 403, "account-not-linked");
        } finally {
            execute("UPDATE account SET subject = SUBSTR(subject, 2) WHERE id = UNHEX(REPLACE(?, '-', ''))", account);
        }
        Answers.ok(Api.as(Api.COMMITTEE_MEMBER).get("/api/v1/me"));
    }

    private void assign(Role role, int fromDay, Integer toDay) {
        String account =
                Api.as(Api.OTHER_SECRETARY).get("/api/v1/me").jsonPath().getString("accountId");
        accounts.assign(
                UUID.fromString(account),
                role,
                UUID.fromString(Cell.model().id()),
                today.plusDays(fromDay),
                toDay == null ? null : today.plusDays(toDay),
                FOR_THIS_TEST);
    }

    private static Response readAsStranger(MeetingFixture meeting) {
        return Api.as(Api.OTHER_SECRETARY).get(meeting.path());
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
        // Behind the service's back: it has to be told.
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }
}
