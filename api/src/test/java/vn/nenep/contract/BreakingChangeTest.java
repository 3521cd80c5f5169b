package vn.nenep.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import vn.nenep.testing.Contract;

/**
 * Clients of the last released contract go on working. Whoever releases copies {@code openapi.yaml} to
 * {@code contract/released.yaml}; whoever breaks a client on purpose does so under a new base path.
 */
class BreakingChangeTest {

    private static final Pattern PROBLEM_TYPE = Pattern.compile("(?m)^ *- /problems/.*\\R");

    @Test
    void clientsOfTheReleasedContractGoOnWorking() throws IOException {
        String now = Files.readString(Contract.FILE);
        ChangedOpenApi change = compare(released(), now);

        assertThat(change.isCompatible()).as(() -> render(change)).isTrue();
        assertThat(problemTypes(now)).containsAll(problemTypes(released()));
    }

    /** The tool that judges is judged itself: each of these would break a client. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an operation is gone | /api/v1/meetings/{meetingId}/close: | /api/v1/meetings/{meetingId}/closed:",
                "a property of an answer is gone | organizationName: | nameOfOrganization:",
                "a value that clients may send is gone | - ABSENT_EXCUSED | - ABSENT",
                "a text may be less long | maxLength: 300 | maxLength: 30"
            })
    void aBreakingChangeIsSeen(String change, String before, String after) {
        String released = released();
        String broken = released.replace(before, after);
        assertThat(broken).as(change).isNotEqualTo(released);

        assertThat(compare(released, broken).isCompatible()).as(change).isFalse();
    }

    /** Answers may gain values, such as a new kind of organisation: the contract tells clients to expect that. */
    private static ChangedOpenApi compare(String before, String after) {
        OpenApiDiffOptions options = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .build();
        return OpenApiCompare.fromContents(before, after, List.of(), options);
    }

    private static List<String> problemTypes(String contract) {
        return PROBLEM_TYPE.matcher(contract).results().map(MatchResult::group).toList();
    }

    private static String released() {
        try (InputStream contract = BreakingChangeTest.class.getResourceAsStream("/contract/released.yaml")) {
            return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Only what breaks a client, of all that changed. */
    private static String render(ChangedOpenApi change) {
        change.setNewEndpoints(List.of());
        change.setChangedOperations(change.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .peek(BreakingChangeTest::leaveOutWhatIsCompatible)
                .toList());
        java.io.ByteArrayOutputStream text = new java.io.ByteArrayOutputStream();
        new MarkdownRender().render(change, new java.io.OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void leaveOutWhatIsCompatible(ChangedOperation operation) {
        if (operation.getApiResponses() != null) {
            operation.getApiResponses().getIncreased().clear();
            operation.getApiResponses().getChanged().values().removeIf(Changed::isCompatible);
        }
    }
}
