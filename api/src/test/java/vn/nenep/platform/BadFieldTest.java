package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;
import vn.nenep.testing.Calls;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;

/** One wrong value in a body that is right otherwise: the problem names the field, and nothing changes. */
@QuarkusTest
class BadFieldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Call> READY = new HashMap<>();
    private static final String FAR = "2101-05-17T07:00:00Z";
    private static final Map<String, Object> OK_ITEM = Map.of("title", "Việc khác");

    /** @param field that the problem names; null when it is a matter of meaning */
    private record Wrong(String operation, String pointer, Object value, int status, String slug, String field) {

        static Wrong invalid(String operation, String pointer, Object value) {
            String field = pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
            return new Wrong(operation, pointer, value, 400, "invalid-request", field);
        }

        static Wrong meaning(String operation, String pointer, Object value, String slug) {
            return new Wrong(operation, pointer, value, 422, slug, null);
        }

        static Wrong unknown(String operation, String pointer, Object value) {
            return new Wrong(operation, pointer, value, 404, "not-found", null);
        }

        @Override
        public String toString() {
            String said = String.valueOf(value);
            return operation + pointer + " = " + (said.length() > 40 ? said.substring(0, 40) + "…" : said);
        }
    }

    @AfterAll
    static void takeBack() {
        MemberFixture.takeBackAll();
    }

    static Stream<Wrong> plans() {
        return Stream.of("createMeeting", "updateMeeting")
                .flatMap(op ->
                        Stream.of(texts(op), times(op), places(op), agendas(op)).flatMap(rows -> rows));
    }

    private static Stream<Wrong> texts(String op) {
        return Stream.of(
                Wrong.invalid(op, "/place", null),
                Wrong.invalid(op, "/place", ""),
                Wrong.invalid(op, "/place", " \t "),
                Wrong.invalid(op, "/place", "x".repeat(201)),
                Wrong.invalid(op, "/place", 17),
                Wrong.invalid(op, "/place", "Hội trường\u0000"),
                Wrong.invalid(op, "/place", "Hội\u001btrường"),
                Wrong.invalid(op, "/place", "Hội\uFFFEtrường"),
                Wrong.invalid(op, "/theme", "x".repeat(301)),
                Wrong.invalid(op, "/kind", null),
                Wrong.invalid(op, "/kind", "WEEKLY"),
                Wrong.invalid(op, "/kind", "regular"),
                Wrong.invalid(op, "/kind", ""),
                Wrong.invalid(op, "/kind", 0),
                new Wrong(op, "/kind", "THEMATIC", 400, "invalid-request", "theme"),
                new Wrong(op, "/kind", "COMBINED", 400, "invalid-request", "theme"),
                new Wrong(op, "/kind", "GROUP", 400, "invalid-request", "participantIds"),
                Wrong.invalid(op, "/participantIds", List.of(UUID.randomUUID().toString())),
                Wrong.invalid(op, "/participantIds", "tổ 1"),
                Wrong.invalid(op, "/mode", "BY_PHONE"),
                Wrong.meaning(op, "/mode", "ONLINE", "online-not-allowed"),
                Wrong.invalid(op, "/modelMeeting", "có"));
    }

    private static Stream<Wrong> times(String op) {
        Instant start = Instant.parse("2026-12-03T12:30:00Z");
        return Stream.of(
                Wrong.invalid(op, "/plannedStart", null),
                Wrong.invalid(op, "/plannedStart", "ngày mai"),
                Wrong.invalid(op, "/plannedStart", ""),
                Wrong.invalid(op, "/plannedStart", 1_796_300_000),
                Wrong.invalid(op, "/plannedStart", "2026-13-01T00:00:00Z"),
                Wrong.invalid(op, "/plannedStart", "2026-12-03T12:30:00"),
                new Wrong(op, "/plannedStart", FAR, 400, "invalid-request", "plannedEnd"),
                new Wrong(
                        op,
                        "/plannedStart",
                        start.minus(Duration.ofDays(40)) + "",
                        400,
                        "invalid-request",
                        "plannedEnd"),
                Wrong.invalid(op, "/plannedEnd", "2020-01-01T00:00:00Z"),
                Wrong.invalid(op, "/plannedEnd", FAR),
                Wrong.invalid(op, "/plannedEnd", "+999999999-12-31T23:59:59-18:00"));
    }

    private static Stream<Wrong> places(String op) {
        Stream<Wrong> cell = op.equals("updateMeeting")
                ? Stream.of(new Wrong(op, "/organizationId", UUID.randomUUID() + "", 400, "invalid-request", ""))
                : Stream.of(
                        Wrong.invalid(op, "/organizationId", null),
                        Wrong.invalid(op, "/organizationId", "chi bộ của tôi"),
                        Wrong.unknown(op, "/organizationId", UUID.randomUUID().toString()),
                        Wrong.unknown(op, "/organizationId", "$otherCell"));
        return Stream.concat(
                cell,
                Stream.of(
                        Wrong.invalid(op, "/chairId", "bí thư"),
                        Wrong.invalid(op, "/chairId", ""),
                        Wrong.meaning(op, "/chairId", UUID.randomUUID().toString(), "member-not-in-cell"),
                        Wrong.meaning(op, "/chairId", "$stranger", "member-not-in-cell"),
                        Wrong.meaning(op, "/minuteTakerId", "$stranger", "member-not-in-cell")));
    }

    private static Stream<Wrong> agendas(String op) {
        return Stream.of(
                Wrong.invalid(op, "/agenda", null),
                Wrong.invalid(op, "/agenda", "một việc"),
                Wrong.invalid(op, "/agenda", Collections.nCopies(51, OK_ITEM)),
                Wrong.invalid(op, "/agenda/0", null),
                Wrong.invalid(op, "/agenda/0/title", null),
                Wrong.invalid(op, "/agenda/0/title", "  "),
                Wrong.invalid(op, "/agenda/0/title", "x".repeat(301)),
                Wrong.invalid(op, "/agenda/0/title", "việc\u0007"),
                new Wrong(op, "/agenda/0/secret", true, 400, "invalid-request", "agenda[0].title"),
                Wrong.invalid(op, "/agenda/0/secret", "mật"),
                Wrong.invalid(op, "/agenda/0/minutes", 0),
                Wrong.invalid(op, "/agenda/0/minutes", 601),
                Wrong.invalid(op, "/agenda/0/minutes", 1.5),
                Wrong.invalid(op, "/agenda/0/minutes", "20"),
                Wrong.invalid(op, "/agenda/0/minutes", 2_147_483_648L));
    }

    static Stream<Wrong> people() {
        String tomorrow = MemberFixture.today().plusDays(1).toString();
        return Stream.concat(
                Stream.of("createMember", "updateMember")
                        .flatMap(op -> Stream.of(
                                Wrong.invalid(op, "/fullName", null),
                                Wrong.invalid(op, "/fullName", " "),
                                Wrong.invalid(op, "/fullName", "x".repeat(121)),
                                Wrong.invalid(op, "/fullName", "Đỗ Thị\nƯởng"),
                                Wrong.invalid(op, "/fullName", "Đỗ Thị\u0007Ưởng"),
                                Wrong.invalid(op, "/cardNumber", "38-012345"),
                                Wrong.invalid(op, "/cardNumber", ""),
                                Wrong.invalid(op, "/cardNumber", "1".repeat(21)),
                                Wrong.invalid(op, "/cardNumber", 38012345),
                                Wrong.invalid(op, "/phone", "không có"),
                                Wrong.invalid(op, "/phone", "0".repeat(21)),
                                Wrong.invalid(op, "/email", "không có"),
                                Wrong.invalid(op, "/email", "x".repeat(120) + "@example.org"),
                                Wrong.invalid(op, "/position", null),
                                Wrong.invalid(op, "/position", "CHIEF"),
                                Wrong.invalid(op, "/admittedOn", null),
                                Wrong.invalid(op, "/admittedOn", "hôm qua"),
                                Wrong.invalid(op, "/admittedOn", 20261101),
                                Wrong.meaning(op, "/admittedOn", tomorrow, "day-not-possible"),
                                Wrong.meaning(op, "/admittedOn", "1899-12-31", "day-not-possible"),
                                Wrong.meaning(op, "/recognizedOn", tomorrow, "day-not-possible"),
                                Wrong.meaning(op, "/recognizedOn", "1990-01-01", "day-not-possible"),
                                Wrong.meaning(op, "/bornOn", MemberFixture.today() + "", "day-not-possible"),
                                Wrong.meaning(op, "/bornOn", "-999999999-01-01", "day-not-possible"))),
                Stream.of(
                        Wrong.invalid("createMember", "/cellId", null),
                        Wrong.unknown(
                                "createMember", "/cellId", UUID.randomUUID().toString()),
                        Wrong.unknown("createMember", "/cellId", "$otherCell"),
                        Wrong.meaning("createMember", "/cellId", "$committee", "cell-not-possible"),
                        Wrong.invalid("createMember", "/joinedOn", null),
                        Wrong.meaning("createMember", "/joinedOn", tomorrow, "day-not-possible"),
                        Wrong.meaning("createMember", "/joinedOn", "2001-01-01", "day-not-possible"),
                        Wrong.invalid("createMember", "/reason", "x".repeat(301)),
                        Wrong.invalid("createMember", "/decisionNumber", "x".repeat(61))));
    }

    static Stream<Wrong> standings() {
        String tomorrow = MemberFixture.today().plusDays(1).toString();
        String yesterday = MemberFixture.today().minusDays(1).toString();
        String far = "+999999999-12-31";
        Stream<Wrong> beginnings = Stream.of("startTemporaryTransfer", "grantExemption", "startSpecialDuty")
                .flatMap(op -> Stream.of(
                        Wrong.invalid(op, "/from", null),
                        Wrong.invalid(op, "/from", "mai"),
                        Wrong.meaning(op, "/from", yesterday, "day-not-possible"),
                        Wrong.meaning(op, "/from", far, "day-not-possible"),
                        Wrong.meaning(op, "/to", yesterday, "day-not-possible"),
                        Wrong.meaning(op, "/to", far, "day-not-possible"),
                        Wrong.invalid(op, "/reason", null),
                        Wrong.invalid(op, "/reason", " "),
                        Wrong.invalid(op, "/reason", "x".repeat(301))));
        Stream<Wrong> ends = Stream.of("endTemporaryTransfer", "endExemption", "endSpecialDuty", "endMembership")
                .flatMap(op -> Stream.of(
                        Wrong.invalid(op, "/day", null),
                        Wrong.meaning(op, "/day", tomorrow, "day-not-possible"),
                        Wrong.meaning(op, "/day", "1899-12-31", "day-not-possible"),
                        Wrong.invalid(op, "/reason", "")));
        Stream<Wrong> others = Stream.of(
                Wrong.meaning("endMembership", "/day", yesterday, "day-not-possible"),
                Wrong.invalid("endMembership", "/kind", "BORED"),
                Wrong.invalid("endMembership", "/kind", null),
                Wrong.invalid("startTemporaryTransfer", "/hostName", null),
                Wrong.invalid("startTemporaryTransfer", "/hostName", "x".repeat(201)),
                new Wrong("startTemporaryTransfer", "/hostCellId", "$otherCell", 400, "invalid-request", "hostName"),
                Wrong.invalid("startTemporaryTransfer", "/to", null),
                Wrong.invalid("grantExemption", "/decidedOn", null),
                Wrong.meaning("grantExemption", "/decidedOn", tomorrow, "day-not-possible"),
                Wrong.meaning("grantExemption", "/reportedOn", tomorrow, "day-not-possible"),
                Wrong.meaning("grantExemption", "/reportedOn", yesterday, "day-not-possible"),
                Wrong.invalid("transferMember", "/toCellId", null),
                Wrong.unknown("transferMember", "/toCellId", "$otherCell"),
                Wrong.unknown("transferMember", "/toCellId", UUID.randomUUID().toString()),
                Wrong.meaning("transferMember", "/toCellId", "$committee", "cell-not-possible"),
                Wrong.meaning("transferMember", "/toCellId", "$modelCell", "cell-not-possible"),
                Wrong.invalid("transferMember", "/on", null),
                Wrong.meaning("transferMember", "/on", tomorrow, "day-not-possible"),
                Wrong.meaning("transferMember", "/on", yesterday, "day-not-possible"),
                Wrong.invalid("transferMember", "/reason", null),
                Wrong.invalid("transferMember", "/decisionNumber", "x".repeat(61)));
        return Stream.of(beginnings, ends, others).flatMap(rows -> rows);
    }

    static Stream<Wrong> meetings() {
        Instant now = Instant.now();
        String open = "openMeeting";
        String close = "closeMeeting";
        String postpone = "postponeMeeting";
        return Stream.of(
                Wrong.invalid("updatePreparation", "/assignments", null),
                Wrong.invalid("updatePreparation", "/assignments/0", null),
                Wrong.invalid("updatePreparation", "/assignments/0/task", null),
                Wrong.invalid("updatePreparation", "/assignments/0/task", " "),
                Wrong.invalid("updatePreparation", "/assignments/0/task", "x".repeat(301)),
                Wrong.invalid("updatePreparation", "/assignments/0/memberId", null),
                Wrong.meaning("updatePreparation", "/assignments/0/memberId", "$stranger", "member-not-in-cell"),
                Wrong.invalid("updatePreparation", "/assignments/0/dueOn", "tuần sau"),
                Wrong.meaning("updatePreparation", "/assignments/0/dueOn", "3000-01-01", "day-not-possible"),
                Wrong.meaning("updatePreparation", "/assignments/0/dueOn", "1900-01-01", "day-not-possible"),
                Wrong.meaning(
                        "updatePreparation",
                        "/assignments/0/doneOn",
                        MemberFixture.today().plusDays(1) + "",
                        "day-not-possible"),
                Wrong.meaning(
                        "updatePreparation", "/preMeetingId", UUID.randomUUID().toString(), "meeting-not-possible"),
                Wrong.invalid("recordHandbookUpload", "/uploadedAt", null),
                Wrong.invalid("recordHandbookUpload", "/uploadedAt", "hôm qua"),
                Wrong.meaning("recordHandbookUpload", "/uploadedAt", FAR, "time-not-possible"),
                Wrong.meaning("recordHandbookUpload", "/uploadedAt", "1900-01-01T00:00:00Z", "time-not-possible"),
                Wrong.meaning("recordHandbookUpload", "/memberId", "$stranger", "member-not-in-cell"),
                Wrong.invalid(postpone, "/reason", null),
                Wrong.invalid(postpone, "/reason", " "),
                Wrong.invalid(postpone, "/reason", "x".repeat(301)),
                Wrong.invalid(postpone, "/reason", "Bão\u0007"),
                Wrong.invalid(postpone, "/plannedStart", null),
                Wrong.invalid(postpone, "/plannedStart", "tuần sau"),
                Wrong.invalid(postpone, "/plannedEnd", null),
                Wrong.invalid(postpone, "/plannedEnd", FAR),
                new Wrong(postpone, "/plannedStart", FAR, 400, "invalid-request", "plannedEnd"),
                Wrong.invalid("cancelMeeting", "/reason", null),
                Wrong.invalid("cancelMeeting", "/reason", ""),
                Wrong.invalid("cancelMeeting", "/reason", "x".repeat(301)),
                Wrong.invalid(open, "/actualStart", "vừa xong"),
                Wrong.invalid(open, "/actualStart", 0),
                Wrong.meaning(open, "/actualStart", now.plusSeconds(3600).toString(), "time-not-possible"),
                Wrong.meaning(open, "/actualStart", now.minusSeconds(25 * 3600).toString(), "time-not-possible"),
                Wrong.meaning(open, "/actualStart", "-999999999-01-01T00:00:00Z", "time-not-possible"),
                Wrong.invalid(close, "/actualEnd", "vừa xong"),
                Wrong.meaning(close, "/actualEnd", now.plusSeconds(3600).toString(), "time-not-possible"),
                Wrong.meaning(close, "/actualEnd", now.minusSeconds(7200).toString(), "time-not-possible"));
    }

    static Stream<Wrong> marks() {
        String op = "recordAttendance";
        Map<String, Object> mark = Map.of("memberId", UUID.randomUUID().toString(), "mark", "PRESENT", "version", 0);
        return Stream.of(
                Wrong.invalid(op, "/marks", null),
                Wrong.invalid(op, "/marks", List.of()),
                Wrong.invalid(op, "/marks", Collections.nCopies(501, mark)),
                Wrong.invalid(op, "/marks/0", null),
                Wrong.invalid(op, "/marks/0/memberId", null),
                Wrong.invalid(op, "/marks/0/memberId", "đồng chí Hoa"),
                Wrong.meaning(op, "/marks/0/memberId", UUID.randomUUID().toString(), "member-not-on-roster"),
                Wrong.meaning(op, "/marks/0/memberId", "$stranger", "member-not-on-roster"),
                Wrong.invalid(op, "/marks/0/mark", "SLEEPING"),
                Wrong.invalid(op, "/marks/0/mark", 1),
                new Wrong(op, "/marks/0/mark", "ABSENT_EXCUSED", 400, "invalid-request", "marks[0].reason"),
                Wrong.invalid(op, "/marks/0/reason", "x".repeat(301)),
                Wrong.invalid(op, "/marks/0/version", null),
                Wrong.invalid(op, "/marks/0/version", -1),
                Wrong.invalid(op, "/marks/0/version", 0.5),
                Wrong.invalid(op, "/marks/0/version", "0"));
    }

    static Stream<Wrong> attendance() {
        String op = "recordAttendance";
        String amend = "amendAttendance";
        String ask = "requestLeave";
        String decide = "decideLeaveRequest";
        String noon = "2026-12-03T05:00:00Z";
        return Stream.of(
                new Wrong(op, "/marks/0/arrivedAt", noon, 400, "invalid-request", "marks[0].arrivedAt"),
                Wrong.invalid(op, "/marks/0/arrivedAt", "vừa xong"),
                Wrong.invalid(op, "/marks/0/leftAt", 0),
                Wrong.meaning(op, "/marks/0/leftAt", FAR, "time-not-possible"),
                Wrong.meaning(op, "/marks/0/leftAt", "-999999999-01-01T00:00:00Z", "time-not-possible"),
                Wrong.invalid(op, "/marks/0/online", "có"),
                Wrong.meaning(op, "/marks/0/online", true, "online-not-allowed"),
                Wrong.invalid(amend, "/reason", null),
                Wrong.invalid(amend, "/reason", "x".repeat(301)),
                Wrong.invalid(amend, "/marks", List.of()),
                Wrong.invalid(amend, "/marks/0/mark", "SLEEPING"),
                Wrong.meaning(amend, "/marks/0/memberId", "$stranger", "member-not-on-roster"),
                Wrong.invalid(ask, "/meetingId", null),
                Wrong.unknown(ask, "/meetingId", UUID.randomUUID().toString()),
                Wrong.unknown(ask, "/meetingId", "$otherMeeting"),
                Wrong.meaning(ask, "/memberId", "$stranger", "member-not-on-roster"),
                Wrong.invalid(ask, "/memberId", "đồng chí Hoa"),
                Wrong.invalid(ask, "/reason", null),
                Wrong.invalid(ask, "/reason", " "),
                Wrong.invalid(ask, "/reason", "x".repeat(301)),
                Wrong.invalid(ask, "/reason", "Đi\u0007viện"),
                Wrong.invalid(decide, "/accepted", null),
                Wrong.invalid(decide, "/accepted", "đồng ý"),
                Wrong.invalid(decide, "/note", "x".repeat(301)),
                Wrong.invalid("checkIn", "/code", null),
                Wrong.invalid("checkIn", "/code", ""),
                Wrong.invalid("checkIn", "/code", "1".repeat(65)),
                Wrong.invalid("checkIn", "/code", 123456),
                Wrong.meaning("checkIn", "/code", "123456", "check-in-code-not-valid"));
    }

    static Stream<Wrong> criticism() {
        String op = "createCriticismRecord";
        String answer = "answerCriticismRecord";
        return Stream.of(
                Wrong.invalid(op, "/meetingId", null),
                Wrong.unknown(op, "/meetingId", UUID.randomUUID().toString()),
                Wrong.unknown(op, "/meetingId", "$otherMeeting"),
                Wrong.invalid(op, "/kind", "GOSSIP"),
                new Wrong(op, "/kind", "SELF_CRITICISM", 400, "invalid-request", "authorId"),
                Wrong.invalid(op, "/subjectId", null),
                Wrong.meaning(op, "/subjectId", "$stranger", "member-not-on-roster"),
                Wrong.invalid(op, "/authorId", null),
                Wrong.meaning(op, "/authorId", "$stranger", "member-not-on-roster"),
                new Wrong(op, "/authorId", "$committeeMember", 400, "invalid-request", "authorId"),
                Wrong.invalid(op, "/shortcoming", null),
                Wrong.invalid(op, "/shortcoming", " \n "),
                Wrong.invalid(op, "/shortcoming", "x".repeat(4001)),
                Wrong.invalid(op, "/shortcoming", "Nộp báo cáo\u0008chậm"),
                Wrong.invalid(op, "/remedy", "x".repeat(4001)),
                Wrong.invalid(answer, "/answer", null),
                Wrong.invalid(answer, "/answer", ""),
                Wrong.invalid(answer, "/answer", "x".repeat(4001)),
                Wrong.invalid(answer, "/answer", "Tôi tiếp thu\u0002"));
    }

    static Stream<Wrong> scores() {
        String self = "updateSelfScore";
        String open = "openQualityScore";
        return Stream.of(
                Wrong.invalid(open, "/meetingId", null),
                Wrong.unknown(open, "/meetingId", UUID.randomUUID().toString()),
                Wrong.unknown(open, "/meetingId", "$otherMeeting"),
                Wrong.invalid(self, "/items", List.of()),
                Wrong.invalid(self, "/items/0", null),
                Wrong.invalid(self, "/items/0/code", " "),
                Wrong.invalid(self, "/items/0/code", "x".repeat(21)),
                Wrong.meaning(self, "/items/0/code", "9.9", "points-not-possible"),
                Wrong.meaning(self, "/items/0/points", 5.01, "points-not-possible"),
                Wrong.invalid(self, "/items/0/points", -1),
                Wrong.invalid(self, "/items/0/points", 4.555),
                Wrong.invalid(self, "/items/0/points", 1000),
                Wrong.invalid(self, "/items/0/points", "5"),
                Wrong.invalid(self, "/items/0/reason", "x".repeat(1001)));
    }

    static Stream<Wrong> decisions() {
        String vote = "recordScoreVote";
        String adjust = "adjustQualityScore";
        return Stream.of(
                Wrong.invalid(vote, "/inFavour", null),
                Wrong.invalid(vote, "/inFavour", -1),
                Wrong.invalid(vote, "/inFavour", 10_001),
                Wrong.invalid(vote, "/against", 1.5),
                Wrong.invalid(vote, "/abstained", "một"),
                Wrong.meaning(vote, "/inFavour", 19, "vote-not-possible"),
                Wrong.invalid(adjust, "/items", List.of()),
                Wrong.meaning(adjust, "/items/0/code", "9.9", "points-not-possible"),
                Wrong.meaning(adjust, "/items/0/points", 25.5, "points-not-possible"),
                Wrong.invalid(adjust, "/items/0/points", null),
                Wrong.invalid(adjust, "/items/0/points", -0.5),
                Wrong.invalid(adjust, "/reason", null),
                Wrong.invalid(adjust, "/reason", "  "),
                Wrong.invalid(adjust, "/reason", "x".repeat(1001)));
    }

    static Stream<Wrong> documents() {
        String op = "withdrawMeetingDocument";
        return Stream.of(
                Wrong.invalid(op, "/reason", null),
                Wrong.invalid(op, "/reason", " \t "),
                Wrong.invalid(op, "/reason", "x".repeat(301)),
                Wrong.invalid(op, "/reason", 17),
                Wrong.invalid(op, "/reason", "Gửi\u0000nhầm"),
                Wrong.invalid("markNoticesRead", "/upTo", null),
                Wrong.invalid("markNoticesRead", "/upTo", "thông báo hôm qua"),
                Wrong.unknown("markNoticesRead", "/upTo", UUID.randomUUID().toString()));
    }

    static Stream<Wrong> roles() {
        String give = "createRoleAssignment";
        String delegate = "delegateRole";
        String far = "+999999999-12-31";
        return Stream.of(
                Wrong.invalid(give, "/accountId", null),
                Wrong.invalid(give, "/accountId", "đồng chí Hoa"),
                Wrong.meaning(give, "/accountId", UUID.randomUUID().toString(), "role-not-possible"),
                Wrong.invalid(give, "/role", null),
                Wrong.invalid(give, "/role", "KING"),
                Wrong.meaning(give, "/role", "INTEGRATION", "role-not-possible"),
                Wrong.meaning(give, "/role", "COMMITTEE_OFFICE", "role-not-possible"),
                Wrong.invalid(give, "/organizationId", null),
                Wrong.unknown(give, "/organizationId", UUID.randomUUID().toString()),
                Wrong.invalid(give, "/validFrom", null),
                Wrong.invalid(give, "/validFrom", 20_261_201),
                Wrong.invalid(give, "/validFrom", "2026-02-30"),
                Wrong.meaning(give, "/validFrom", far, "time-not-possible"),
                Wrong.meaning(give, "/validTo", "1999-01-01", "time-not-possible"),
                Wrong.meaning(give, "/validTo", "-999999999-01-01", "time-not-possible"),
                Wrong.invalid(give, "/reason", " "),
                Wrong.invalid(give, "/reason", "x".repeat(301)),
                Wrong.unknown(delegate, "/assignmentId", UUID.randomUUID().toString()),
                Wrong.invalid(delegate, "/validTo", null),
                Wrong.meaning(delegate, "/validTo", far, "delegation-not-possible"),
                Wrong.meaning(delegate, "/validFrom", "-999999999-01-01", "time-not-possible"),
                Wrong.meaning(delegate, "/accountId", UUID.randomUUID().toString(), "member-not-in-cell"),
                Wrong.invalid("endRoleAssignment", "/reason", null),
                Wrong.meaning("endRoleAssignment", "/lastDay", far, "time-not-possible"),
                Wrong.meaning("endRoleAssignment", "/lastDay", "2020-01-01", "time-not-possible"),
                Wrong.invalid("handOverRole", "/toAccountId", null),
                Wrong.meaning("handOverRole", "/toAccountId", UUID.randomUUID().toString(), "role-not-possible"),
                Wrong.meaning("handOverRole", "/fromDay", "-999999999-01-01", "time-not-possible"),
                Wrong.meaning("handOverRole", "/fromDay", far, "time-not-possible"),
                Wrong.invalid("endAccount", "/reason", "\t"));
    }

    static Stream<Wrong> invitations() {
        String op = "createInvitation";
        return Stream.of(
                Wrong.invalid(op, "/displayName", null),
                Wrong.invalid(op, "/displayName", "x".repeat(121)),
                Wrong.invalid(op, "/displayName", "Hồ Ngọc\u0000Ánh"),
                new Wrong(op, "/memberId", "$stranger", 400, "invalid-request", "displayName"),
                Wrong.invalid(op, "/role", "KING"),
                Wrong.meaning(op, "/role", "INSPECTOR", "role-not-possible"),
                Wrong.meaning(op, "/role", "COMMITTEE_MEMBER", "role-not-possible"),
                Wrong.unknown(op, "/organizationId", UUID.randomUUID().toString()),
                Wrong.meaning(op, "/roleValidTo", "2020-01-01", "time-not-possible"),
                Wrong.invalid(op, "/reason", ""),
                Wrong.invalid("confirmAccessReview", "/roles", -1),
                Wrong.invalid("confirmAccessReview", "/roles", null),
                Wrong.invalid("confirmAccessReview", "/note", "x".repeat(301)),
                Wrong.unknown(
                        "confirmAccessReview",
                        "/organizationId",
                        UUID.randomUUID().toString()),
                Wrong.invalid("acceptInvitation", "/code", null),
                Wrong.invalid("acceptInvitation", "/code", "x".repeat(101)));
    }

    static Stream<Wrong> rosters() {
        String map = "mapRosterColumns";
        String row = "decideRosterRow";
        String all = "decideRosterRows";
        return Stream.of(
                Wrong.invalid(map, "/headerLine", null),
                Wrong.invalid(map, "/headerLine", -1),
                Wrong.invalid(map, "/headerLine", "dòng đầu"),
                Wrong.invalid(map, "/places", List.of()),
                Wrong.invalid(map, "/places/0", null),
                Wrong.invalid(map, "/places/0/column", "SHOE_SIZE"),
                Wrong.invalid(map, "/places/0/index", 60),
                Wrong.meaning(map, "/places/0/index", 1, "roster-columns-not-possible"),
                Wrong.meaning(map, "/places/0/column", "EMAIL", "roster-columns-not-possible"),
                Wrong.meaning(map, "/places/0/column", "ADMITTED_ON", "roster-columns-not-possible"),
                Wrong.invalid(row, "/decision", null),
                Wrong.invalid(row, "/decision", "PERHAPS"),
                Wrong.invalid(row, "/memberId", "đồng chí Hoa"),
                Wrong.meaning(row, "/decision", "MATCH", "roster-decision-not-possible"),
                Wrong.meaning(row, "/decision", "ADD", "roster-decision-not-possible"),
                Wrong.meaning(row, "/decision", "NONE", "roster-decision-not-possible"),
                Wrong.meaning(row, "/memberId", "$stranger", "roster-decision-not-possible"),
                Wrong.meaning(row, "/memberId", UUID.randomUUID().toString(), "roster-decision-not-possible"),
                Wrong.meaning(row, "/leaveKind", "DIED", "roster-decision-not-possible"),
                Wrong.invalid(all, "/proposal", "GUESS"),
                Wrong.invalid(all, "/proposal", null),
                Wrong.meaning(all, "/proposal", "UNCHANGED", "roster-decision-not-possible"),
                Wrong.meaning(all, "/decision", "MATCH", "roster-decision-not-possible"),
                Wrong.meaning(all, "/decision", "ADD", "roster-decision-not-possible"));
    }

    static Stream<Wrong> organizations() {
        String create = "createOrganization";
        return Stream.concat(
                Stream.of(create, "updateOrganization", "splitOrganization").flatMap(BadFieldTest::namings),
                Stream.of(
                        Wrong.invalid(create, "/parentId", null),
                        Wrong.invalid(create, "/parentId", "đảng ủy"),
                        Wrong.unknown(create, "/parentId", UUID.randomUUID().toString()),
                        Wrong.invalid(create, "/kind", null),
                        Wrong.invalid(create, "/kind", "FAMILY"),
                        Wrong.meaning(create, "/kind", "PROVINCE_COMMITTEE", "place-not-possible"),
                        Wrong.meaning(create, "/kind", "SUPERIOR_COMMITTEE", "place-not-possible"),
                        Wrong.meaning(create, "/kind", "CELL", "cell-type-not-possible"),
                        Wrong.meaning(create, "/cellType", "STUDENT", "cell-type-not-possible"),
                        Wrong.meaning("updateOrganization", "/cellType", "STUDENT", "cell-type-not-possible"),
                        Wrong.invalid("splitOrganization", "/cellType", null),
                        Wrong.invalid("splitOrganization", "/memberIds", null),
                        Wrong.invalid("splitOrganization", "/memberIds", List.of()),
                        Wrong.invalid("splitOrganization", "/memberIds", Collections.nCopies(501, UUID.randomUUID())),
                        Wrong.invalid("splitOrganization", "/memberIds/0", "đồng chí Hoa"),
                        Wrong.meaning("splitOrganization", "/memberIds/0", "$stranger", "member-not-in-cell"),
                        Wrong.invalid(create, "/zone", "Asia/Atlantis"),
                        Wrong.invalid(create, "/zone", "x".repeat(65)),
                        Wrong.invalid("updateOrganization", "/zone", "")));
    }

    private static Stream<Wrong> namings(String op) {
        return Stream.of(
                Wrong.invalid(op, "/code", null),
                Wrong.invalid(op, "/code", ""),
                Wrong.invalid(op, "/code", "38 001"),
                Wrong.invalid(op, "/code", "CB-ĐU"),
                Wrong.invalid(op, "/code", "x".repeat(41)),
                Wrong.invalid(op, "/name", null),
                Wrong.invalid(op, "/name", " \t "),
                Wrong.invalid(op, "/name", "x".repeat(201)),
                Wrong.invalid(op, "/name", "Tổ đảng\u0000"),
                Wrong.invalid(op, "/cellType", "VILLAGE"));
    }

    static Stream<Wrong> changesOfTheTree() {
        Map<String, String> days = Map.of(
                "createOrganization", "/activeFrom",
                "updateOrganization", "/effectiveOn",
                "moveOrganization", "/effectiveOn",
                "mergeOrganizations", "/effectiveOn",
                "splitOrganization", "/effectiveOn",
                "closeOrganization", "/effectiveOn");
        return Stream.of(
                        days.entrySet().stream().flatMap(day -> daysOf(day.getKey(), day.getValue())),
                        days.keySet().stream()
                                .flatMap(op -> Stream.of(
                                        Wrong.invalid(op, "/reason", "x".repeat(301)),
                                        Wrong.invalid(op, "/decisionNumber", "x".repeat(101)))),
                        Stream.of("moveOrganization", "mergeOrganizations", "splitOrganization", "closeOrganization")
                                .flatMap(op -> Stream.of(
                                        Wrong.invalid(op, "/reason", null),
                                        Wrong.invalid(op, "/reason", "  "),
                                        Wrong.invalid(op, "/effectiveOn", null))),
                        Stream.of(
                                Wrong.invalid("createOrganization", "/activeFrom", null),
                                Wrong.invalid("moveOrganization", "/parentId", null),
                                Wrong.unknown(
                                        "moveOrganization",
                                        "/parentId",
                                        UUID.randomUUID().toString()),
                                Wrong.invalid("mergeOrganizations", "/targetId", "chi bộ khác"),
                                Wrong.unknown(
                                        "mergeOrganizations",
                                        "/targetId",
                                        UUID.randomUUID().toString()),
                                Wrong.meaning("mergeOrganizations", "/targetId", "$otherCell", "merge-not-possible")))
                .flatMap(rows -> rows);
    }

    private static Stream<Wrong> daysOf(String op, String pointer) {
        return Stream.of(
                Wrong.invalid(op, pointer, ""),
                Wrong.invalid(op, pointer, "hôm nay"),
                Wrong.invalid(op, pointer, 20_000),
                Wrong.invalid(op, pointer, List.of(2026, 11, 1)),
                Wrong.invalid(op, pointer, "2026-11-31"),
                Wrong.invalid(op, pointer, "2026-11-01T00:00:00Z"),
                Wrong.meaning(op, pointer, "2101-05-17", "time-not-possible"),
                Wrong.meaning(op, pointer, "+999999999-12-31", "time-not-possible"),
                Wrong.meaning(op, pointer, "1999-12-31", "time-not-possible"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "plans",
        "meetings",
        "marks",
        "attendance",
        "criticism",
        "scores",
        "decisions",
        "documents",
        "people",
        "standings",
        "roles",
        "invitations",
        "rosters",
        "organizations",
        "changesOfTheTree"
    })
    void oneWrongValue(Wrong wrong) {
        Call call = READY.computeIfAbsent(wrong.operation, Calls::prepare);
        String before = call.state();

        Response answer = call.send(call.caller(), mangled(call.body(), wrong));

        if (wrong.field == null) {
            Answers.problem(answer, wrong.status, wrong.slug);
        } else {
            Answers.violation(answer, wrong.field);
        }
        if (wrong.value instanceof String sent && sent.strip().length() > 3 && !sent.startsWith("$")) {
            Answers.silentAbout(answer, sent);
        }
        assertThat(call.state()).isEqualTo(before);
    }

    private static String mangled(ObjectNode right, Wrong wrong) {
        ObjectNode body = right.deepCopy();
        JsonPointer pointer = JsonPointer.compile(wrong.pointer);
        JsonNode parent = body.at(pointer.head());
        JsonNode value = JSON.valueToTree(resolved(wrong.value));
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
        return body.toString();
    }

    /** Ids that only exist once the service runs. */
    private static Object resolved(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (text) {
            case "$otherCell" -> Cell.other().id();
            case "$modelCell" -> Cell.model().id();
            case "$committee" -> MemberFixture.committee();
            case "$stranger" -> Cell.other().memberIds().get(5);
            case "$committeeMember" -> Cell.memberId(Api.COMMITTEE_MEMBER);
            case "$otherMeeting" -> MeetingFixture.announced(Cell.other()).id();
            default -> text;
        };
    }
}
