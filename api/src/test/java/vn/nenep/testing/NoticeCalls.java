package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.nenep.testing.Target.Maker;

/** The calls on notices, mails and calendars, and what the matrix calls on. */
final class NoticeCalls {

    static final String NOTICES = "/api/v1/notices";
    static final String MAILS = "/api/v1/outgoing-mails";
    private static final String RENEW = "/api/v1/calendar-token/renew";
    private static final String RENEWALS = "/api/v1/audit-entries?limit=3&objectType=calendar-token";

    private static final ObjectMapper JSON = new ObjectMapper();

    private NoticeCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put("listNotices", () -> read("listNotices", NOTICES + "?limit=3", Api.SECRETARY));
        makers.put("markNoticesRead", () -> markRead(unreadOfSecretary()));
        makers.put("listOutgoingMails", () -> read("listOutgoingMails", MAILS + "?limit=3", Api.ADMINISTRATOR));
        makers.put("renewCalendarToken", NoticeCalls::renew);
        makers.put("getCalendarFeed", () -> read("getCalendarFeed", CalendarFixture.of(Api.SECRETARY), Api.SECRETARY));
    }

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        String cell = Cell.model().id();
        makers.put(
                "listNotices any",
                (state, who) -> Target.read("listNotices", NOTICES + "?limit=200", null, Api.SECRETARY));
        makers.put("markNoticesRead other/of-somebody-else", (state, who) -> {
            String notice = unreadOfSecretary();
            return new Target(markRead(notice), notice);
        });
        makers.put(
                "listOutgoingMails any",
                (state, who) -> Target.read("listOutgoingMails", MAILS + "?limit=200", null, Api.ADMINISTRATOR));
        makers.put(
                "listOutgoingMails other/of-the-cell",
                (state, who) ->
                        Target.read("listOutgoingMails", MAILS + "?organizationId=" + cell, cell, Api.ADMINISTRATOR));
        makers.put("renewCalendarToken me-here", (state, who) -> new Target(renew(), null));
        makers.put(
                "getCalendarFeed any",
                (state, who) -> Target.read("getCalendarFeed", CalendarFixture.of(Api.SECRETARY), null, Api.SECRETARY));
        return makers;
    }

    private static String unreadOfSecretary() {
        MeetingFixture.announced();
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(NOTICES + "?unread=true&limit=1")))
                .at("/items/0/id")
                .textValue();
    }

    private static Call markRead(String noticeId) {
        return new Call(
                "markNoticesRead",
                POST,
                NOTICES + "/mark-read",
                JSON.valueToTree(Map.of("upTo", noticeId)),
                null,
                NOTICES + "?unread=true",
                Api.SECRETARY);
    }

    private static Call renew() {
        return new Call("renewCalendarToken", POST, RENEW, null, null, RENEWALS, Api.INSPECTOR);
    }

    private static Call read(String operationId, String path, String watcher) {
        return new Call(operationId, GET, path, null, null, path, watcher);
    }
}
