package vn.nenep.testing;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** A criticism record of its own for a test. */
public final class RecordFixture {

    public static final String RECORDS = "/api/v1/criticism-records";
    public static final String SHORTCOMING = "Nộp báo cáo chậm hai tháng liền.";
    public static final String REMEDY = "Nộp trước ngày 25 hằng tháng.";

    private final String id;

    private RecordFixture(String id) {
        this.id = id;
    }

    /** What one member said of another. */
    public static Map<String, Object> criticism(MeetingFixture meeting, String subjectId, String authorId) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("meetingId", meeting.id());
        said.put("kind", subjectId.equals(authorId) ? "SELF_CRITICISM" : "CRITICISM");
        said.put("subjectId", subjectId);
        said.put("authorId", authorId);
        said.put("shortcoming", SHORTCOMING);
        said.put("remedy", REMEDY);
        return said;
    }

    /** Of the account's member, by somebody without an account, written down by the secretary. */
    public static RecordFixture about(String user) {
        return about(user, MeetingFixture.open());
    }

    public static RecordFixture about(String user, MeetingFixture meeting) {
        Map<String, Object> said =
                criticism(meeting, Cell.memberId(user), Cell.model().plainMember(0));
        return recorded(Api.SECRETARY, said);
    }

    public static RecordFixture recorded(String user, Map<String, Object> said) {
        Response made = Answers.ok(Api.as(user, said).post(RECORDS));
        return new RecordFixture(Answers.json(made).path("id").textValue());
    }

    public Response readAs(String user) {
        return Api.as(user).get(path());
    }

    public String id() {
        return id;
    }

    public String path() {
        return RECORDS + "/" + id;
    }
}
