package vn.nenep.testing;

/** The private calendar of one of the demo accounts. */
public final class CalendarFixture {

    private CalendarFixture() {}

    /** A new address; the one before is dead. */
    public static String of(String user) {
        return Answers.json(Answers.ok(Api.as(user).post("/api/v1/calendar-token/renew")))
                .path("path")
                .textValue();
    }
}
