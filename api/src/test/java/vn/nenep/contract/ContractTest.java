package vn.nenep.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.access.Action;
import vn.nenep.testing.Contract;

@QuarkusTest
class ContractTest {

    /** The contract is reviewed like code, so what the service says of itself must be what was reviewed. */
    @Test
    void theCommittedContractIsWhatTheServiceSays() throws IOException {
        List<String> served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        List<String> committed = Files.readAllLines(Contract.FILE);

        assertThat(difference(committed, served))
                .as("openapi.yaml (-) differs from the service (+). If the change is meant, run "
                        + "./mvnw -pl api package -DskipTests, copy api/target/openapi/openapi.yaml to openapi.yaml, "
                        + "generate the web client (npm run generate) and commit them together.")
                .isEmpty();
    }

    @ParameterizedTest
    // What the service does at its first start is nobody's operation.
    @EnumSource(
            value = Action.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPOINT_FIRST_ADMINISTRATOR", "ASK_TOO_MUCH"})
    void everyActionIsAnOperation(Action action) throws IOException {
        // For others it is the same operation with another author or member; a document with a number is one, too.
        String operation = action.operationId().replaceFirst("(ForOthers|WithNumber)$", "");
        assertThat(Files.readAllLines(Contract.FILE)).contains("      operationId: " + operation);
    }

    @Test
    void whatIsMadeCanBeReadWhereItsLocationSays() {
        // These two are read elsewhere: /role-assignments/{assignmentId} and /schedule-notices/{noticeId}.
        assertThat(Contract.creationsThatNobodyReads())
                .containsExactlyInAnyOrder(
                        "/api/v1/role-assignments/delegations",
                        "/api/v1/organizations/{organizationId}/schedule-notices");
    }

    /** The lines between the first and the last that differ, cut to what a person reads. */
    private static List<String> difference(List<String> committed, List<String> served) {
        int head = 0;
        while (head < Math.min(committed.size(), served.size())
                && committed.get(head).equals(served.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(committed.size(), served.size()) - head
                && committed.get(committed.size() - 1 - tail).equals(served.get(served.size() - 1 - tail))) {
            tail++;
        }
        int line = head + 1;
        return Stream.concat(
                        committed.subList(head, committed.size() - tail).stream()
                                .map(text -> "-" + line + " " + text),
                        served.subList(head, served.size() - tail).stream().map(text -> "+" + line + " " + text))
                .limit(60)
                .toList();
    }
}
