package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nenep.access.AccountService;
import vn.nenep.access.Action;
import vn.nenep.access.Refusal;
import vn.nenep.access.Role;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.FixtureSignIn;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.TreeFixture;

/** Who was refused what is in the trail, once in a while. */
@QuarkusTest
class RefusalTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RefusalLimits limits = new RefusalLimits(nanos::get);
    private final UUID account = UUID.randomUUID();

    @Test
    void whatIsOutOfScopeIsWrittenDownWhereItIs() {
        MeetingFixture meeting = MeetingFixture.draft();
        String before = refusals(Action.GET_MEETING);

        String somebody = member(Cell.other().id());
        Answers.problem(as(somebody).get(meeting.path()), 404, "not-found");
        String after = refusals(Action.GET_MEETING);
        Answers.problem(as(somebody).get(meeting.path()), 404, "not-found");

        assertThat(after).isNotEqualTo(before);
        assertThat(refusals(Action.GET_MEETING)).isEqualTo(after);
    }

    @Test
    void aRightThatIsLackingIsWrittenDown() {
        String before = refusals(Action.CREATE_MEETING);

        Answers.problem(
                as(member(Cell.model().id()))
                        .contentType(ContentType.JSON)
                        .body(MeetingFixture.plan(Cell.model()))
                        .post(MeetingFixture.MEETINGS),
                403,
                "not-allowed");

        assertThat(refusals(Action.CREATE_MEETING)).isNotEqualTo(before);
    }

    @Test
    void whatDoesNotExistIsNotWrittenDown() {
        String before = refusals(Action.GET_MEETING);

        Answers.problem(Api.as(Api.OFFICE).get(MeetingFixture.MEETINGS + "/" + UUID.randomUUID()), 404, "not-found");

        assertThat(refusals(Action.GET_MEETING)).isEqualTo(before);
    }

    @Test
    void theSameIsNewsOnceInAWhile() {
        Refusal refusal = new Refusal(Action.GET_MEETING, UUID.randomUUID());

        assertThat(limits.isNews(account, refusal)).isTrue();
        assertThat(limits.isNews(account, refusal)).isFalse();
        assertThat(limits.isNews(UUID.randomUUID(), refusal)).isTrue();
        nanos.addAndGet(Duration.ofMinutes(RefusalLimits.MINUTES).toNanos() + 1);
        assertThat(limits.isNews(account, refusal)).isTrue();
    }

    @Test
    void oneAccountFillsNoMoreThanAPage() {
        long news = IntStream.range(0, 500)
                .filter(i -> limits.isNews(account, new Refusal(Action.GET_MEMBER, UUID.randomUUID())))
                .count();

        assertThat(news).isEqualTo(RefusalLimits.AT_MOST);
    }

    /** Somebody who has not been refused anything yet. */
    private static String member(String organizationId) {
        String subject = UUID.randomUUID().toString();
        AccountService accounts = TreeFixture.bean(AccountService.class);
        UUID id = accounts.link(subject, null, "Người bị từ chối", false);
        accounts.assign(
                id, Role.MEMBER, UUID.fromString(organizationId), LocalDate.of(2020, 1, 1), null, "RefusalTest");
        return subject;
    }

    private static RequestSpecification as(String subject) {
        return Api.anonymous().header("Authorization", FixtureSignIn.authorization(subject));
    }

    /** The newest entries of refusals of this action on the first cell. */
    private static String refusals(Action action) {
        return Answers.json(Answers.ok(Api.as(Api.INSPECTOR)
                        .get("/api/v1/audit-entries?limit=200&objectType=refusal&organizationId="
                                + Cell.model().id())))
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("action").textValue().equals(action.operationId()))
                .map(entry -> entry.path("sequence").asText())
                .toList()
                .toString();
    }
}
