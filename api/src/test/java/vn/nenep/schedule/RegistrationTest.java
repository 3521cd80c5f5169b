package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RegistrationFixture;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class RegistrationTest {

    @Test
    void aCellRegistersTheCommitteeAgreesAndOneNoticeNamesItAll() {
        RegistrationFixture cell = RegistrationFixture.ofModelCell(2);
        assertThat(state(cell)).isEqualTo("NOT_REGISTERED");

        Answers.ok(cell.send());
        assertThat(state(cell)).isEqualTo("REGISTERED");
        Answers.problem(cell.notice("12-TB/ĐU"), 409, "wrong-state");

        Answers.ok(cell.agree());
        Response notice = Answers.ok(cell.notice("12-TB/ĐU"));

        JsonNode row = Answers.json(cell.read());
        assertThat(row.path("state").textValue()).isEqualTo("NOTICED");
        assertThat(row.path("noticeNumber").textValue()).isEqualTo("12-TB/ĐU");
        assertThat(row.path("allowedActions")).isEmpty();
        JsonNode read = Answers.json(Answers.ok(Api.as(Api.OFFICE).get(notice.header("Location"))));
        assertThat(read.at("/lines/0/organizationId").textValue()).isEqualTo(cell.organizationId());
        assertThat(read.at("/lines/0/place").textValue()).isEqualTo("Hội trường tầng 2");
        Answers.problem(cell.send(), 409, "wrong-state");
        Answers.problem(cell.sendBack("Muộn"), 409, "wrong-state");
        Answers.problem(cell.notice("13-TB/ĐU"), 409, "wrong-state");
    }

    @Test
    void whatIsSentBackComesWithItsReasonAndCanBeRegisteredAnew() {
        RegistrationFixture cell = RegistrationFixture.ofModelCell(3).registered();
        Answers.violation(cell.sendBack(" "), "reason");

        Answers.ok(cell.sendBack("Trùng lịch hội nghị của Đảng ủy"));
        assertThat(Answers.json(cell.read()).path("reason").textValue()).isEqualTo("Trùng lịch hội nghị của Đảng ủy");
        Answers.problem(cell.agree(), 409, "wrong-state");

        Answers.ok(cell.send());
        assertThat(state(cell)).isEqualTo("REGISTERED");
        assertThat(Answers.json(cell.read()).has("reason")).isFalse();
    }

    @Test
    void timeAndPlaceStayAsTheyWereRegistered() {
        RegistrationFixture cell = RegistrationFixture.ofModelCell(3).registered();
        String before = Answers.json(cell.read()).path("place").textValue();
        Response meeting = Answers.ok(Api.as(Api.SECRETARY).get(MeetingFixture.MEETINGS + "/" + cell.meetingId()));
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        plan.put("place", "Phòng khác");
        Answers.ok(Api.as(Api.SECRETARY, meeting, plan).put(MeetingFixture.MEETINGS + "/" + cell.meetingId()));

        assertThat(Answers.json(cell.read()).path("place").textValue()).isEqualTo(before);
    }

    @Test
    void theCommitteeSeesAllItsCellsThoseWithoutARegistrationToo() {
        RegistrationFixture cell = RegistrationFixture.ofModelCell(3).registered();

        JsonNode rows = Answers.json(Answers.ok(
                        Api.as(Api.OFFICE).get(RegistrationFixture.REGISTRATIONS + "?month=" + cell.month())))
                .path("items");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).path("state").textValue()).isEqualTo("REGISTERED");
        assertThat(rows.get(0).path("rowVersion").asText())
                .isEqualTo(cell.read().header("ETag").replace("\"", ""));
        assertThat(rows.get(1).path("state").textValue()).isEqualTo("NOT_REGISTERED");
        assertThat(rows.get(1).path("rowVersion").longValue()).isZero();
    }

    @Test
    void onlyARegularMeetingOfTheCellInThatMonthIsRegistered() {
        RegistrationFixture cell = RegistrationFixture.ofModelCell(3);
        RegistrationFixture other = RegistrationFixture.ofModelCell(2);
        RegistrationFixture past = new RegistrationFixture(cell.organizationId(), "2020-01", cell.meetingId());
        RegistrationFixture group =
                new RegistrationFixture(TreeFixture.group(cell.organizationId()), cell.month(), cell.meetingId());

        Answers.problem(
                Api.as(Api.SECRETARY, cell.read(), Map.of("meetingId", other.meetingId()))
                        .put(cell.path()),
                422,
                "meeting-not-possible");
        Answers.problem(past.send(), 422, "schedule-not-possible");
        Answers.problem(group.send(), 422, "organization-not-possible");
        Answers.violation(Api.as(Api.SECRETARY).get(RegistrationFixture.REGISTRATIONS + "?month=2026-13"), "month");
    }

    private static String state(RegistrationFixture cell) {
        return Answers.json(cell.read()).path("state").textValue();
    }
}
