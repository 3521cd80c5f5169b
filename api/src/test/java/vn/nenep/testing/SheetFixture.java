package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The score sheet of a meeting, brought by requests into the state that the test begins with. */
public final class SheetFixture {

    public static final String SHEETS = "/api/v1/quality-scores";

    private final MeetingFixture meeting;
    private final String id;

    private SheetFixture(MeetingFixture meeting, String id) {
        this.meeting = meeting;
        this.id = id;
    }

    public static SheetFixture of(MeetingFixture meeting) {
        Response made = Answers.ok(Api.as(meeting.cell().secretary(), Map.of("meetingId", meeting.id()))
                .post(SHEETS));
        return new SheetFixture(meeting, Answers.json(made).path("id").textValue());
    }

    /** Of a closed meeting where everything went well: 100 points. */
    public static SheetFixture scored() {
        return of(MeetingFixture.closed()).scoreAll();
    }

    public static SheetFixture voted() {
        return scored().vote(18, 1, 1);
    }

    public static SheetFixture submitted() {
        return voted().submit();
    }

    /** What the records propose, else the maximum. */
    public SheetFixture scoreAll() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (JsonNode item : Answers.json(read()).path("items")) {
            JsonNode points = item.has("evidence") ? item.at("/evidence/proposedPoints") : item.path("maxPoints");
            entries.add(Map.of("code", item.path("code").textValue(), "points", points.decimalValue()));
        }
        return score(entries);
    }

    public SheetFixture score(List<Map<String, Object>> entries) {
        Answers.ok(Api.as(secretary(), read(), Map.of("items", entries)).put(path() + "/self-score"));
        return this;
    }

    /** Gives one criterion other points, with a reason. */
    public SheetFixture score(String code, Object points) {
        return score(List.of(Map.of("code", code, "points", points, "reason", "Còn ba đồng chí chưa phát biểu.")));
    }

    public SheetFixture vote(int inFavour, int against, int abstained) {
        Answers.ok(
                Api.as(secretary(), read(), votes(inFavour, against, abstained)).post(path() + "/vote"));
        return this;
    }

    public static Map<String, Object> votes(int inFavour, int against, int abstained) {
        return Map.of("inFavour", inFavour, "against", against, "abstained", abstained);
    }

    public SheetFixture submit() {
        Answers.ok(Api.as(secretary(), read()).post(path() + "/submit"));
        return this;
    }

    public Response read() {
        return Answers.ok(Api.as(secretary()).get(path()));
    }

    public MeetingFixture meeting() {
        return meeting;
    }

    public String id() {
        return id;
    }

    public String path() {
        return SHEETS + "/" + id;
    }

    private String secretary() {
        return meeting.cell().secretary();
    }
}
