package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;
import vn.nenep.testing.Calls;
import vn.nenep.testing.Cell;
import vn.nenep.testing.Contract;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;
import vn.nenep.testing.RecordFixture;
import vn.nenep.testing.SheetFixture;

/**
 * Who may call what: every operation as everybody, with a valid body in the right state, on something of the first
 * secretary's cell. The expected answers are in {@code access-matrix.csv}, decided by people and not read off the code.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final String ANONYMOUS = "anonymous";

    /** A refused call leaves everything as it was, so the next one can use the same object; a permitted one cannot. */
    private static final Map<String, Call> READY = new HashMap<>();

    @AfterAll
    static void takeBack() {
        MemberFixture.takeBackAll();
    }

    static Stream<Arguments> cells() {
        List<List<String>> rows = matrix();
        List<String> people = rows.get(0);
        List<Arguments> cells = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < people.size(); i++) {
                cells.add(Arguments.of(row.get(0), people.get(i), Integer.valueOf(row.get(i))));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @MethodSource("cells")
    void everybodyGetsTheAnswerOfTheMatrix(String operationId, String user, int expected) {
        Call call = READY.computeIfAbsent(operationId, Calls::prepare);
        String before = call.isChange() ? call.state() : null;

        Response answer = call.as(ANONYMOUS.equals(user) ? null : user);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(expected);
        if (!call.isChange()) {
            return;
        }
        if (expected < 300) {
            READY.remove(operationId);
            assertThat(call.state()).as("something changed").isNotEqualTo(before);
        } else {
            assertThat(call.state()).as("nothing changed").isEqualTo(before);
        }
    }

    @Test
    void theMatrixHasARowForEveryOperationAndNoOther() {
        List<String> rows = matrix().stream().skip(1).map(row -> row.get(0)).toList();

        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Contract.operationIds());
        assertThat(Calls.operationIds()).containsExactlyElementsOf(Contract.operationIds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "members", "meetings", "criticism-records", "quality-scores"})
    void listsShowAnotherCellsSecretaryNothingOfThisCell(String collection) {
        SheetFixture sheet = SheetFixture.submitted();
        RecordFixture criticism = RecordFixture.about(Api.MEMBER, sheet.meeting());

        String list = Api.as(Api.OTHER_SECRETARY)
                .get("/api/v1/" + collection + "?limit=200")
                .asString();

        assertThat(list)
                .contains("items")
                .doesNotContain(Cell.model().id())
                .doesNotContain(Cell.model().memberIds())
                .doesNotContain(sheet.meeting().id(), sheet.id(), criticism.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Api.MINUTE_TAKER,
                Api.OTHER_SECRETARY,
                Api.OFFICE,
                Api.SUPERIOR,
                Api.INSPECTOR,
                Api.ADMINISTRATOR,
                Api.MACHINE
            })
    void theListOfCriticismNamesNoRecordToThoseWhoMayNotReadIt(String user) {
        RecordFixture criticism = RecordFixture.about(Api.MEMBER);

        assertThat(Api.as(user).get(RecordFixture.RECORDS + "?limit=200").asString())
                .contains("items")
                .doesNotContain(criticism.id());
        assertThat(Api.as(Api.MEMBER).get(RecordFixture.RECORDS + "?limit=200").asString())
                .contains(criticism.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "quality-scores"})
    void theAdministratorKeepsRightsAndReadsNoMeetings(String collection) {
        MeetingFixture.announced();

        assertThat(Api.as(Api.ADMINISTRATOR)
                        .get("/api/v1/" + collection)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static List<List<String>> matrix() {
        try (InputStream csv = AccessMatrixTest.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
