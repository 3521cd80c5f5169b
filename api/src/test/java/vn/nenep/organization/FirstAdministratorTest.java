package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.access.RightsCache;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;

/** The first right comes from a setting of the start: once, and not past an administrator who is there. */
@QuarkusTest
class FirstAdministratorTest {

    private static final String OTHER_SECRETARY = "d0000000-0000-4000-8000-000000000004";
    private static final String MEMBER = "d0000000-0000-4000-8000-000000000003";
    private static final String SET_ASIDE = "SET_ASIDE_ADMINISTRATOR";

    @Inject
    FirstAdministrator first;

    @Inject
    RightsCache cache;

    @Inject
    AgroalDataSource database;

    private boolean administratorsAreAway;

    @BeforeEach
    void nobodyHasTheRoleYet() {
        administratorsAreAway = false;
    }

    @AfterEach
    void putBack() throws SQLException {
        if (administratorsAreAway) {
            execute("DELETE FROM role_assignment WHERE reason = 'nenep.bootstrap.administrator-subject'");
            execute("UPDATE role_assignment SET role = 'ADMINISTRATOR', reason = SUBSTR(reason, "
                    + (SET_ASIDE.length() + 1) + ") WHERE reason LIKE '" + SET_ASIDE + "%'");
        }
    }

    @Test
    void aSignInBecomesAdministratorOfTheWholeTreeAndItIsWrittenDown() throws SQLException {
        sendAdministratorsAway();
        assertThat(roles()).doesNotContain("ADMINISTRATOR");

        assertThat(first.appoint(OTHER_SECRETARY)).isTrue();

        assertThat(roles()).contains("ADMINISTRATOR");
        assertThat(Answers.ok(Api.as(Api.OTHER_SECRETARY).get("/api/v1/me"))
                        .jsonPath()
                        .getString("roles.find { it.role == 'ADMINISTRATOR' }.organizationName"))
                .isEqualTo("Đảng bộ tỉnh Sông Tiền");
        Map<String, Object> entry = Answers.ok(Api.as(Api.OTHER_SECRETARY).get("/api/v1/audit-entries?limit=1"))
                .jsonPath()
                .getMap("items[0]");
        assertThat(entry).containsEntry("action", "appointFirstAdministrator").containsEntry("objectType", "account");
    }

    @Test
    void worksOnlyOnce() throws SQLException {
        sendAdministratorsAway();
        first.appoint(OTHER_SECRETARY);

        assertThat(first.appoint(MEMBER)).isFalse();

        Answers.problem(Api.as(Api.MEMBER).get("/api/v1/audit-entries"), 403, "not-allowed");
    }

    @Test
    void doesNothingWhereThereIsAnAdministrator() {
        assertThat(first.appoint(OTHER_SECRETARY)).isFalse();

        assertThat(roles()).doesNotContain("ADMINISTRATOR");
    }

    private static List<String> roles() {
        return Answers.ok(Api.as(Api.OTHER_SECRETARY).get("/api/v1/me"))
                .jsonPath()
                .getList("roles.role");
    }

    private void sendAdministratorsAway() throws SQLException {
        administratorsAreAway = true;
        execute("UPDATE role_assignment SET role = 'INSPECTOR', reason = CONCAT('" + SET_ASIDE
                + "', COALESCE(reason, '')) WHERE role = 'ADMINISTRATOR'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        // Behind the service's back: it has to be told.
        QuarkusTransaction.requiringNew().run(cache::forgetAll);
    }
}
