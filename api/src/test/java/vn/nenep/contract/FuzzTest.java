package vn.nenep.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;
import vn.nenep.testing.Calls;
import vn.nenep.testing.Contract;
import vn.nenep.testing.Untouched;

/**
 * Spoilt requests to every operation of the contract: nothing breaks, every answer is one that the contract names, and
 * what is refused changes nothing. The seed is kept, so that a failure comes again; another one is
 * {@code -Dfuzz.seed=…}. Runs apart from all other tests, because what is accepted stays.
 */
@QuarkusTest
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);

    /** Refused changes between two looks at the database. */
    private static final int LOOK_EVERY = 25;

    private final OpenApiInteractionValidator contract =
            OpenApiInteractionValidator.createFor(Contract.FILE.toString()).build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<FuzzedRequest> refused = new ArrayList<>();

    @TestHTTPResource("/")
    URI service;

    /** Jobs write when they get to it. */
    private Untouched database;

    private String seen;
    private int accepted;

    @Test
    void nothingBreaksAndWhatIsRefusedChangesNothing() throws Exception {
        Map<String, Operation> operations = Contract.operations();
        int each = REQUESTS / operations.size() + 1;
        // An account's first request links it to its sign-in.
        Fuzzer.USERS.forEach(user -> Answers.ok(Api.as(user).get("/api/v1/me")));
        database = Untouched.beside("job", "roster_import", "roster_upload", "roster_line", "roster_row");
        for (Map.Entry<String, Operation> operation : operations.entrySet()) {
            fuzz(operation.getKey(), operation.getValue(), each);
        }
        LOG.infof("%d requests with seed %d, %d accepted", each * operations.size(), SEED, accepted);
    }

    private void fuzz(String operationId, Operation operation, int requests) throws Exception {
        Fuzzer fuzzer = new Fuzzer(SEED + operationId.hashCode());
        Call ready = null;
        for (int i = 0; i < requests; i++) {
            if (ready == null) {
                ready = Calls.prepare(operationId);
                seen = ready.isChange() ? database.everything() : null;
            }
            FuzzedRequest request = fuzzer.spoil(ready, operation);
            HttpResponse<byte[]> answer = send(request);
            check(request, answer);
            boolean change = ready.isChange();
            if (change && answer.statusCode() < 300) {
                // Who changed what cannot be told apart any more: the look starts afresh.
                refused.clear();
                ready = null;
            } else if (change) {
                refused.add(request);
                if (refused.size() >= LOOK_EVERY || i == requests - 1) {
                    assertNothingChanged();
                }
            }
            accepted += answer.statusCode() < 300 ? 1 : 0;
        }
        refused.clear();
    }

    private void assertNothingChanged() {
        assertThat(database.difference(seen))
                .as(() -> "tables changed though these were refused: " + refused)
                .isEmpty();
        refused.clear();
    }

    private HttpResponse<byte[]> send(FuzzedRequest fuzzed) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(fuzzed.path));
        fuzzed.headers.forEach(request::header);
        if (fuzzed.user != null) {
            request.header("Authorization", Api.authorization(fuzzed.user));
        }
        request.method(
                fuzzed.method, fuzzed.body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(fuzzed.body));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private void check(FuzzedRequest request, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as("%s%n%s", request, text(answer)).isLessThan(500);
        SimpleResponse.Builder said = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach(said::withHeader);
        if (answer.body().length > 0) {
            said.withBody(answer.body());
        }
        ValidationReport report =
                contract.validateResponse(request.rightPath, Request.Method.valueOf(request.method), said.build());
        assertThat(report.hasErrors())
                .as("%s%n%s%n%s", request, text(answer), report.getMessages())
                .isFalse();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
