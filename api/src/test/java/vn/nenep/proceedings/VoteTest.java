package vn.nenep.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.ProceedingsFixture;

/** Votes are held against the base of their minute and the rule of the day. */
@QuarkusTest
class VoteTest {

    private ProceedingsFixture in;
    private int base;
    private int present;

    @BeforeEach
    void open() {
        in = new ProceedingsFixture(MeetingFixture.marked());
        JsonPath now = in.meeting().voteBase().jsonPath();
        base = now.getInt("base");
        present = now.getInt("present");
    }

    @Test
    void byHandTheRestIsCountedByDifference() {
        int required = base / 2 + 1;
        Answers.ok(record(ProceedingsFixture.ballot("ORDINARY", required, 1)));
        Answers.ok(record(ProceedingsFixture.ballot("ORDINARY", required - 1, 1)));

        JsonPath seen = read();
        assertThat(seen.getInt("items[0].base")).isEqualTo(base);
        assertThat(seen.getInt("items[0].present")).isEqualTo(present);
        assertThat(seen.getInt("items[0].cast")).isEqualTo(present);
        assertThat(seen.getInt("items[0].other")).isEqualTo(present - required - 1);
        assertThat(seen.getInt("items[0].required")).isEqualTo(required);
        assertThat(seen.getList("items.carried")).containsExactly(true, false);
        assertThat(seen.getString("items[0].rule.document")).contains("Điều lệ Đảng");
    }

    @Test
    void inSecretTheBallotsThatCameBackAreCounted() {
        int required = (2 * base + 2) / 3;
        Map<String, Object> ballot = secret(required, 1, present - 1);
        Answers.ok(record(ballot));

        JsonPath seen = read();
        assertThat(seen.getInt("items[0].required")).isEqualTo(required);
        assertThat(seen.getInt("items[0].cast")).isEqualTo(present - 1);
        assertThat(seen.getInt("items[0].other")).isEqualTo(present - 1 - required - 1);
        assertThat(seen.getBoolean("items[0].carried")).isTrue();
        assertThat(seen.getString("items[0].rule.kind")).isEqualTo("ADMISSION");
        assertThat(seen.getBoolean("items[0].rule.moreThan")).isFalse();
    }

    @Test
    void whoHadLeftByThenIsNotThere() {
        String member = Cell.model().plainMember(0);
        Instant left = in.meeting().actualStart().plus(Duration.ofMinutes(50));
        long version = in.meeting().row(member).path("version").longValue();
        Answers.ok(Api.as(
                        Api.SECRETARY,
                        Map.of(
                                "marks",
                                List.of(Map.of(
                                        "memberId",
                                        member,
                                        "mark",
                                        "PRESENT",
                                        "leftAt",
                                        left.toString(),
                                        "version",
                                        version))))
                .put(in.meeting().path() + "/attendance"));
        Map<String, Object> before = ProceedingsFixture.ballot("ORDINARY", present, 0);
        before.put("votedAt", left.minusSeconds(60).toString());
        Map<String, Object> after = ProceedingsFixture.ballot("ORDINARY", present, 0);
        after.put("votedAt", left.plusSeconds(60).toString());

        Answers.ok(record(before));
        Answers.problem(record(after), 422, "vote-not-possible");
        after.put("inFavour", present - 1);
        Answers.ok(record(after));
        assertThat(read().getList("items.present")).containsExactly(present, present - 1);
        assertThat(read().getList("items.base")).containsExactly(base, base);
    }

    @ParameterizedTest
    @CsvSource({
        "inFavour, 10000, 422, vote-not-possible",
        "inFavour, -1, 400, invalid-request",
        "against, 10001, 400, invalid-request",
        "ballots, 5, 400, invalid-request",
        "agendaItem, 7, 422, agenda-item-not-possible"
    })
    void countsThatDoNotFit(String field, int value, int status, String slug) {
        Map<String, Object> ballot = ProceedingsFixture.ballot("ORDINARY", 15, 1);
        ballot.put(field, value);

        Answers.problem(record(ballot), status, slug);
        assertThat(read().getList("items")).isEmpty();
    }

    @Test
    void moreThanAreThereNeverVote() {
        Answers.problem(record(ProceedingsFixture.ballot("ORDINARY", present, 1)), 422, "vote-not-possible");
        Answers.problem(record(secret(1, 0, present + 1)), 422, "vote-not-possible");
        Answers.problem(record(secret(5, 5, 9)), 422, "vote-not-possible");
        Map<String, Object> withoutBallots = secret(5, 0, 9);
        withoutBallots.remove("ballots");
        Answers.violation(record(withoutBallots), "ballots");
        Map<String, Object> tomorrow = ProceedingsFixture.ballot("ORDINARY", 15, 1);
        tomorrow.put("votedAt", Instant.now().plus(Duration.ofDays(1)).toString());
        Answers.problem(record(tomorrow), 422, "time-not-possible");
        assertThat(read().getList("items")).isEmpty();
    }

    @Test
    void aReservedOpinionIsKeptWithTheVote() {
        String voteId = in.voted();
        String member = Cell.model().plainMember(3);
        Answers.ok(reserve(voteId, member));
        Answers.problem(
                reserve(
                        voteId,
                        Cell.model().membersWith("category", "PROBATIONARY").get(0)),
                422,
                "member-not-on-roster");
        Answers.problem(reserve(voteId, Cell.other().plainMember(0)), 422, "member-not-on-roster");

        JsonNode seen = ProceedingsFixture.row(in.votes(), voteId);
        assertThat(seen.at("/reservedOpinions/0/member/memberId").textValue()).isEqualTo(member);
        assertThat(seen.at("/reservedOpinions/0/opinion").textValue()).isEqualTo("Đề nghị lùi thời hạn");
        assertThat(seen.path("reservedOpinions")).hasSize(1);
    }

    @Test
    void aWithdrawnCountIsKeptWithItsReason() {
        String voteId = in.voted();
        Answers.ok(in.withdraw(voteId));

        JsonNode seen = ProceedingsFixture.row(in.votes(), voteId);
        assertThat(seen.path("withdrawalReason").textValue()).isEqualTo("Đếm nhầm");
        assertThat(seen.path("inFavour").intValue()).isEqualTo(15);
        Answers.problem(in.withdraw(voteId), 409, "wrong-state");
        Answers.problem(reserve(voteId, Cell.model().plainMember(3)), 409, "wrong-state");
    }

    private Map<String, Object> secret(int inFavour, int against, int ballots) {
        Map<String, Object> ballot = ProceedingsFixture.ballot("ADMISSION", inFavour, against);
        ballot.put("method", "SECRET_BALLOT");
        ballot.put("ballots", ballots);
        return ballot;
    }

    private Response record(Map<String, Object> ballot) {
        return Api.as(Api.MINUTE_TAKER, ballot).post(in.votes());
    }

    private Response reserve(String voteId, String memberId) {
        return Api.as(Api.MINUTE_TAKER, Map.of("memberId", memberId, "opinion", "Đề nghị lùi thời hạn"))
                .header("If-Match", ProceedingsFixture.etag(in.votes(), voteId))
                .post(in.votes() + "/" + voteId + "/reserved-opinions");
    }

    private JsonPath read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(in.votes())).jsonPath();
    }
}
