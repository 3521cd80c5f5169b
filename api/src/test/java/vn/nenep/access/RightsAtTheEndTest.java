package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.RoleFixture;

/** A change that was decided before a role ended, and would be written after it, does not happen. */
@QuarkusTest
class RightsAtTheEndTest {

    @Inject
    RightsCache cache;

    @Inject
    AccountRepository accounts;

    @Test
    void aRoleThatEndedMeanwhileStopsTheChange() {
        RoleFixture role = RoleFixture.given();
        CurrentUser underWay = decided(holder(role));

        Answers.ok(role.end());

        HttpProblem problem = catchThrowableOfType(HttpProblem.class, underWay::requireUnchangedRoles);
        assertThat(problem.getType()).hasToString("/problems/concurrent-change");
    }

    @Test
    void somebodyElsesRoleDoesNot() {
        CurrentUser underWay = decided(holder(RoleFixture.given()));

        RoleFixture.given();

        assertThatCode(underWay::requireUnchangedRoles).doesNotThrowAnyException();
    }

    @Test
    void anAccountThatEndedMeanwhileStopsTheChange() {
        String account = holder(RoleFixture.given(RoleFixture.body(
                AccountFixture.staff(), "MINUTE_TAKER", Cell.model().id())));
        CurrentUser underWay = decided(account);
        String path = "/api/v1/accounts/" + account;

        Answers.ok(Api.as(Api.ADMINISTRATOR, Api.as(Api.ADMINISTRATOR).get(path), Map.of("reason", "Nghỉ hưu"))
                .post(path + "/end"));

        assertThat(catchThrowableOfType(HttpProblem.class, underWay::requireUnchangedRoles))
                .isNotNull();
    }

    private CurrentUser decided(String account) {
        String subject =
                QuarkusTransaction.requiringNew().call(() -> accounts.findById(UUID.fromString(account)).subject);
        CurrentUser user = Bearer.of(subject, cache);
        assertThat(user.principal().grants()).isNotEmpty();
        return user;
    }

    private static String holder(RoleFixture role) {
        return Answers.json(role.read()).path("accountId").textValue();
    }
}
