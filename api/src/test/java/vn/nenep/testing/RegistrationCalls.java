package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/** The calls on the registrations of the first cell, and on the notice of its committee. */
final class RegistrationCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is in a notice stays there, so notices are of a month that no other test looks at. */
    private static final int MONTHS_AHEAD = 5;

    private RegistrationCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put(
                "listScheduleRegistrations",
                () -> read(
                        "listScheduleRegistrations",
                        RegistrationFixture.REGISTRATIONS + "?limit=3&month=2026-12",
                        Api.SECRETARY));
        makers.put(
                "getScheduleRegistration",
                () -> read(
                        "getScheduleRegistration",
                        RegistrationFixture.ofModelCell().path(),
                        Api.SECRETARY));
        makers.put("registerSchedule", RegistrationCalls::register);
        makers.put(
                "agreeScheduleRegistration",
                () -> change(
                        "agreeScheduleRegistration",
                        POST,
                        RegistrationFixture.ofModelCell().registered(),
                        "/agree",
                        null));
        makers.put(
                "returnScheduleRegistration",
                () -> change(
                        "returnScheduleRegistration",
                        POST,
                        RegistrationFixture.ofModelCell().registered(),
                        "/return",
                        Map.of("reason", "Trùng lịch hội nghị của Đảng ủy")));
        makers.put("issueScheduleNotice", RegistrationCalls::issue);
        makers.put("getScheduleNotice", RegistrationCalls::notice);
    }

    private static Call register() {
        RegistrationFixture made = RegistrationFixture.ofModelCell();
        if ("AGREED".equals(Answers.json(made.read()).path("state").textValue())) {
            Answers.ok(made.sendBack("Chọn lại ngày"));
        }
        return change("registerSchedule", PUT, made, "", Map.of("meetingId", made.meetingId()));
    }

    private static Call issue() {
        RegistrationFixture made =
                RegistrationFixture.ofModelCell(MONTHS_AHEAD).afresh().agreed();
        Map<String, Object> body = Map.of("month", made.month(), "number", "12-TB/ĐU");
        return new Call(
                "issueScheduleNotice", POST, made.noticePath(), JSON.valueToTree(body), null, made.path(), Api.OFFICE);
    }

    private static Call notice() {
        RegistrationFixture made =
                RegistrationFixture.ofModelCell(MONTHS_AHEAD).afresh().agreed();
        String location = Answers.ok(made.notice("13-TB/ĐU")).header("Location");
        return read("getScheduleNotice", URI.create(location).getPath(), Api.OFFICE);
    }

    private static Call read(String operationId, String path, String watcher) {
        return new Call(operationId, GET, path, null, null, path, watcher);
    }

    private static Call change(
            String operationId, Method method, RegistrationFixture made, String verb, Map<String, Object> body) {
        return new Call(
                operationId,
                method,
                made.path() + verb,
                body == null ? null : JSON.valueToTree(body),
                made.read().header("ETag"),
                made.path(),
                Api.SECRETARY);
    }
}
