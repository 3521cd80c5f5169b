package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;
import vn.nenep.testing.Calls;
import vn.nenep.testing.MemberFixture;

/** What nobody should send, to every operation that could be sent it: a clear problem, nothing changed, nothing echoed. */
@QuarkusTest
class BadInputTest {

    private static final String MARKER = "Dau-vet-rieng-7f3a";

    /** Bodies that are wrong whatever the operation is, made from one that is right. */
    private enum Mangling {
        TRUNCATED(body -> body.substring(0, body.length() - 1), "malformed-request"),
        NOT_JSON(body -> "{" + MARKER + "}", "malformed-request"),
        TRAILING(body -> body + "{}", "malformed-request"),
        DUPLICATE_KEY(body -> "{\"twice\":1,\"twice\":2," + body.substring(1), "malformed-request"),
        DUPLICATE_KNOWN_KEY(Mangling::firstKeyTwice, "malformed-request"),
        ARRAY(body -> "[\"" + MARKER + "\"]", "malformed-request"),
        TEXT(body -> "\"" + MARKER + "\"", "malformed-request"),
        UNKNOWN_PROPERTY(
                body -> "{\"" + MARKER + "\":1" + (body.equals("{}") ? "}" : "," + body.substring(1)),
                "invalid-request"),
        DEEP(body -> "{\"" + MARKER + "\":" + "[".repeat(2000) + "]".repeat(2000) + "}", "malformed-request"),
        NULL(body -> "null", "invalid-request"),
        EMPTY(body -> "", "invalid-request");

        final UnaryOperator<String> mangle;
        final String slug;

        Mangling(UnaryOperator<String> mangle, String slug) {
            this.mangle = mangle;
            this.slug = slug;
        }

        private static String firstKeyTwice(String body) {
            String key = body.equals("{}") ? "\"actualStart\"" : body.substring(1, body.indexOf(':'));
            return "{" + key + ":null," + key + ":null}";
        }
    }

    private static final List<String> WITH_BODY = List.of(
            "createMember",
            "updateMember",
            "transferMember",
            "endMembership",
            "startTemporaryTransfer",
            "endTemporaryTransfer",
            "grantExemption",
            "endExemption",
            "startSpecialDuty",
            "endSpecialDuty",
            "createMeeting",
            "updateMeeting",
            "postponeMeeting",
            "cancelMeeting",
            "updatePreparation",
            "recordHandbookUpload",
            "openMeeting",
            "closeMeeting",
            "recordAttendance",
            "withdrawMeetingDocument",
            "addContribution",
            "updateContribution",
            "updateConclusion",
            "recordVote",
            "createTask",
            "updateTask",
            "updateMinutesSection",
            "objectToMinutes",
            "createDocument",
            "markNoticesRead",
            "createCriticismRecord",
            "answerCriticismRecord",
            "openQualityScore",
            "updateSelfScore",
            "recordScoreVote",
            "adjustQualityScore",
            "createRoleAssignment",
            "delegateRole",
            "endRoleAssignment",
            "handOverRole",
            "endAccount",
            "createInvitation",
            "confirmAccessReview",
            "acceptInvitation",
            "mapRosterColumns",
            "decideRosterRow",
            "decideRosterRows",
            "createOrganization",
            "updateOrganization",
            "moveOrganization",
            "mergeOrganizations",
            "splitOrganization",
            "closeOrganization");

    private static final List<String> VERSIONED = List.of(
            "updateMember",
            "transferMember",
            "endMembership",
            "startTemporaryTransfer",
            "endTemporaryTransfer",
            "grantExemption",
            "endExemption",
            "startSpecialDuty",
            "endSpecialDuty",
            "updateMeeting",
            "announceMeeting",
            "postponeMeeting",
            "cancelMeeting",
            "updatePreparation",
            "recordHandbookUpload",
            "openMeeting",
            "closeMeeting",
            "withdrawMeetingDocument",
            "updateContribution",
            "updateConclusion",
            "updateTask",
            "updateMinutesSection",
            "adoptMinutes",
            "answerCriticismRecord",
            "updateSelfScore",
            "recordScoreVote",
            "submitQualityScore",
            "confirmQualityScore",
            "adjustQualityScore",
            "endRoleAssignment",
            "handOverRole",
            "endAccount",
            "withdrawInvitation",
            "mapRosterColumns",
            "decideRosterRow",
            "decideRosterRows",
            "applyRosterImport",
            "undoRosterImport",
            "updateOrganization",
            "moveOrganization",
            "mergeOrganizations",
            "splitOrganization",
            "closeOrganization");

    private static final List<String> ON_ONE_OBJECT = Stream.concat(
                    VERSIONED.stream(),
                    Stream.of(
                            "getOrganization",
                            "getOrganizationHistory",
                            "previewMove",
                            "previewMerge",
                            "previewClose",
                            "getMember",
                            "getMemberHistory",
                            "getMeeting",
                            "getMeetingChecks",
                            "getPreparation",
                            "getAgendaTemplate",
                            "getAttendance",
                            "getVoteBase",
                            "recordAttendance",
                            "listMeetingDocuments",
                            "downloadMeetingDocument",
                            "uploadMeetingDocument",
                            "getCriticismRecord",
                            "getQualityScore",
                            "getRoleAssignment",
                            "getAccessReview",
                            "getAccount",
                            "getInvitation",
                            "getRosterImport",
                            "listRosterRows",
                            "getRosterErrorFile"))
            .toList();

    private static final Map<String, Call> READY = new HashMap<>();

    @AfterAll
    static void takeBack() {
        MemberFixture.takeBackAll();
    }

    static Stream<Arguments> mangledBodies() {
        return WITH_BODY.stream()
                .flatMap(operation -> Stream.of(Mangling.values()).map(mangling -> Arguments.of(operation, mangling)));
    }

    static List<String> withBody() {
        return WITH_BODY;
    }

    static Stream<Arguments> wrongVersions() {
        return VERSIONED.stream()
                .flatMap(operation ->
                        Stream.of("\"99\"", "W/\"0\"", "*", "\"x\"", "", "0").map(tag -> Arguments.of(operation, tag)));
    }

    static List<String> versioned() {
        return VERSIONED;
    }

    static List<String> onOneObject() {
        return ON_ONE_OBJECT;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mangledBodies")
    void aBodyThatIsNotWhatTheOperationTakes(String operation, Mangling mangling) {
        Call call = ready(operation);
        String before = call.state();

        Response answer =
                call.send(call.caller(), mangling.mangle.apply(call.body().toString()));

        Answers.problem(answer, 400, mangling.slug);
        Answers.silentAbout(answer, MARKER);
        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyOfTwoMegabytes(String operation) {
        Call call = ready(operation);
        String before = call.state();

        Answers.problem(call.send(call.caller(), call.body() + " ".repeat(2_000_000)), 413, "body-too-large");

        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyThatSaysItIsText(String operation) {
        Call call = ready(operation);
        String before = call.state();

        Response answer = call.versioned(call.caller())
                .contentType("text/plain")
                .body(call.body().toString())
                .request(call.method(), call.path());

        Answers.problem(answer, 415, "unsupported-media-type");
        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void aChangeWithoutIfMatch(String operation) {
        Call call = ready(operation);
        String before = call.state();

        Answers.problem(call.withEtag(null).as(call.caller()), 428, "precondition-required");

        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongVersions")
    void aChangeFromAVersionThatIsNotTheCurrentOne(String operation, String tag) {
        Call call = ready(operation);
        String before = call.state();

        Response answer = call.withEtag(tag).as(call.caller());

        Answers.problem(
                answer, tag.isEmpty() ? answer.statusCode() : 412, tag.isEmpty() ? slug(answer) : "stale-version");
        assertThat(answer.statusCode()).isIn(412, 428);
        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("onOneObject")
    void whatDoesNotExistAndWhatIsElsewhereLookTheSame(String operation) {
        Call call = ready(operation);
        String before = call.state();
        String unknown = call.path().replaceFirst("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", UUID.randomUUID() + "");

        Response nowhere = call.at(unknown).as(Api.OTHER_SECRETARY);
        Response elsewhere = call.as(Api.OTHER_SECRETARY);

        Answers.problem(nowhere, 404, "not-found");
        Answers.problem(elsewhere, 404, "not-found");
        assertThat(withoutRequestId(elsewhere)).isEqualTo(withoutRequestId(nowhere));
        assertThat(call.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("onOneObject")
    void anIdThatIsNone(String operation) {
        Call call = ready(operation);

        Response answer = call.at(call.path().replaceFirst("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", MARKER))
                .as(call.caller());

        Answers.problem(answer, 404, "not-found");
        Answers.silentAbout(answer, MARKER);
    }

    @Test
    void withEveryPreparedCallTheRightBodyWouldHavePassed() {
        // Whoever can be signed in here has an account already and accepts nothing.
        WITH_BODY.stream()
                .filter(operation -> !operation.equals("acceptInvitation"))
                .forEach(operation -> {
                    // Anew: what some of them say they saw, others change.
                    Call call = Calls.prepare(operation);
                    Answers.ok(call.as(call.caller()));
                });
        READY.clear();
    }

    private static Call ready(String operation) {
        return READY.computeIfAbsent(operation, Calls::prepare);
    }

    private static String slug(Response answer) {
        return answer.jsonPath().getString("type").replace("/problems/", "");
    }

    private static String withoutRequestId(Response answer) {
        return answer.asString().replace(answer.header("X-Request-Id"), "");
    }
}
