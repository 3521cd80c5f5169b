package vn.nenep.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task of a meeting, made through the API. */
public record TaskFixture(String id) {

    public static final String TASKS = "/api/v1/tasks";

    /** What a meeting agrees on, to be changed at will. */
    public static Map<String, Object> content(String... ownerIds) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", "Rà soát, vận động 3 hộ còn lại tham gia bảo hiểm y tế");
        content.put("measure", "3/3 hộ có thẻ bảo hiểm y tế");
        content.put("ownerIds", List.of(ownerIds));
        content.put("dueOn", MemberFixture.today().plusDays(20).toString());
        return content;
    }

    public static Map<String, Object> creation(MeetingFixture meeting, String... ownerIds) {
        Map<String, Object> content = content(ownerIds);
        content.put("meetingId", meeting.id());
        return content;
    }

    public static TaskFixture of(MeetingFixture meeting, String... ownerIds) {
        return made(
                Api.as(meeting.cell().secretary(), creation(meeting, ownerIds)).post(TASKS));
    }

    public static TaskFixture open() {
        return of(MeetingFixture.open(), Cell.model().plainMember(0));
    }

    public static TaskFixture made(Response answer) {
        return new TaskFixture(Answers.json(Answers.ok(answer)).path("id").textValue());
    }

    public TaskFixture complete() {
        return step("/complete", Map.of("result", "3/3 hộ đã có thẻ"));
    }

    public TaskFixture drop() {
        return step("/drop", Map.of("reason", "Nhập trùng với nhiệm vụ khác"));
    }

    /** Only time does that. */
    public TaskFixture overdue() {
        Sql.update(
                "UPDATE task SET due_on = ? WHERE id = ?", MemberFixture.today().minusDays(3), Sql.id(id));
        return this;
    }

    public TaskFixture step(String verb, Map<String, Object> body) {
        Answers.ok(Api.as(Api.SECRETARY, read(), body).post(path() + verb));
        return this;
    }

    public Response read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(path()));
    }

    public String path() {
        return TASKS + "/" + id;
    }
}
