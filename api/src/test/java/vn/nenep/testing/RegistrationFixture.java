package vn.nenep.testing;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** The registration of the first cell for the month of a meeting, in the state that a test begins with. */
public record RegistrationFixture(String organizationId, String month, String meetingId) {

    public static final String REGISTRATIONS = "/api/v1/schedule-registrations";
    public static final String NOTICES = "/api/v1/schedule-notices";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Sent back before, where another test has brought it further; one that is in a notice is left alone. */
    public static RegistrationFixture ofModelCell() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        String meetingId = MeetingFixture.planned(Cell.model(), plan).id();
        String month = YearMonth.from(
                        Instant.parse(plan.get("plannedStart").toString()).atZone(ZONE))
                .toString();
        return new RegistrationFixture(Cell.model().id(), month, meetingId);
    }

    /** Of another month, so that a notice leaves the first one alone. */
    public static RegistrationFixture ofModelCell(int monthsAhead) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        YearMonth month = YearMonth.now(ZONE).plusMonths(monthsAhead);
        Instant start = month.atDay(12).atTime(19, 30).atZone(ZONE).toInstant();
        plan.put("plannedStart", start.toString());
        plan.put("plannedEnd", start.plusSeconds(6300).toString());
        return new RegistrationFixture(
                Cell.model().id(),
                month.toString(),
                MeetingFixture.planned(Cell.model(), plan).id());
    }

    /** As if nobody had registered that month yet. */
    RegistrationFixture afresh() {
        Sql.update(
                "DELETE FROM schedule_registration WHERE organization_id = ? AND month = ?",
                Sql.id(organizationId),
                month + "-01");
        return this;
    }

    public String path() {
        return TreeFixture.path(organizationId) + "/schedule-registrations/" + month;
    }

    public Response read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(path()));
    }

    public Response send() {
        return Api.as(Api.SECRETARY, read(), Map.of("meetingId", meetingId)).put(path());
    }

    /** Waiting for the committee, wherever it was before. */
    public RegistrationFixture registered() {
        if ("AGREED".equals(Answers.json(read()).path("state").textValue())) {
            Answers.ok(sendBack("Chọn lại ngày"));
        }
        Answers.ok(send());
        return this;
    }

    public RegistrationFixture agreed() {
        registered();
        Answers.ok(agree());
        return this;
    }

    public Response agree() {
        return Api.as(Api.OFFICE, read()).post(path() + "/agree");
    }

    public Response sendBack(String reason) {
        return Api.as(Api.OFFICE, read(), Map.of("reason", reason)).post(path() + "/return");
    }

    /** The notice of the office's committee for this month. */
    public Response notice(String number) {
        return Api.as(Api.OFFICE, Map.of("month", month, "number", number)).post(noticePath());
    }

    public String noticePath() {
        String committee = Answers.json(Answers.ok(Api.as(Api.OFFICE).get(TreeFixture.path(organizationId))))
                .path("parentId")
                .textValue();
        return TreeFixture.path(committee) + "/schedule-notices";
    }
}
