package vn.nenep.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A request for leave, made through the API. */
public record LeaveFixture(String id) {

    public static final String REQUESTS = "/api/v1/leave-requests";

    /** Asked for by the member in person. */
    public static LeaveFixture by(String user, MeetingFixture meeting) {
        return made(ask(user, meeting, null));
    }

    /** Asked for by the secretary. */
    public static LeaveFixture onBehalfOf(String memberId, MeetingFixture meeting) {
        return made(ask(meeting.cell().secretary(), meeting, memberId));
    }

    public static Response ask(String user, MeetingFixture meeting, String memberId) {
        Map<String, Object> body = new HashMap<>();
        body.put("meetingId", meeting.id());
        body.put("memberId", memberId);
        body.put("reason", "Đi viện");
        return Api.as(user, body).post(REQUESTS);
    }

    public LeaveFixture decide(boolean accepted) {
        Answers.ok(decide(read(), accepted));
        return this;
    }

    public Response decide(Response seen, boolean accepted) {
        return Api.as(Api.SECRETARY, seen, Map.of("accepted", accepted, "note", "Đồng ý"))
                .post(path() + "/decide");
    }

    public Response read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(path()));
    }

    public String path() {
        return REQUESTS + "/" + id;
    }

    private static LeaveFixture made(Response answer) {
        return new LeaveFixture(Answers.json(Answers.ok(answer)).path("id").textValue());
    }
}
