package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls on the roll, on leave and on checking in, of meetings of the first cell. */
final class AttendanceCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AttendanceCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put("amendAttendance", AttendanceCalls::amend);
        makers.put(
                "getCheckInCode",
                () -> read("getCheckInCode", MeetingFixture.open().path() + "/check-in-code"));
        makers.put("checkIn", AttendanceCalls::checkIn);
        makers.put("listLeaveRequests", () -> read("listLeaveRequests", LeaveFixture.REQUESTS + "?limit=3"));
        makers.put("getLeaveRequest", () -> read("getLeaveRequest", ofMember().path()));
        makers.put("requestLeave", AttendanceCalls::requestLeave);
        makers.put("decideLeaveRequest", AttendanceCalls::decide);
        makers.put("listMemberAttendance", AttendanceCalls::listMemberAttendance);
        makers.put("listAttendanceAlerts", () -> read("listAttendanceAlerts", "/api/v1/attendance-alerts?limit=3"));
    }

    private static Call amend() {
        MeetingFixture meeting = MeetingFixture.closed();
        Map<String, Object> body = Map.of(
                "reason",
                "Ghi nhầm người",
                "marks",
                meeting.marks(List.of(Cell.model().plainMember(0)), "ABSENT_UNEXCUSED"));
        String path = meeting.path() + "/attendance";
        return change("amendAttendance", path + "/amend", body, null, path);
    }

    private static Call checkIn() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> body = Map.of("code", meeting.checkInCode("token"));
        return change("checkIn", meeting.path() + "/check-in", body, null, meeting.path() + "/attendance");
    }

    private static Call requestLeave() {
        String meetingId = MeetingFixture.announced().id();
        Map<String, Object> body = Map.of("meetingId", meetingId, "reason", "Đi viện");
        return change(
                "requestLeave", LeaveFixture.REQUESTS, body, null, LeaveFixture.REQUESTS + "?meetingId=" + meetingId);
    }

    private static Call decide() {
        LeaveFixture leave = ofMember();
        String etag = leave.read().header("ETag");
        return change("decideLeaveRequest", leave.path() + "/decide", Map.of("accepted", true), etag, leave.path());
    }

    private static LeaveFixture ofMember() {
        return LeaveFixture.by(Api.MEMBER, MeetingFixture.announced());
    }

    private static Call listMemberAttendance() {
        MeetingFixture.open();
        return read("listMemberAttendance", MemberFixture.MEMBERS + "/" + Cell.memberId(Api.MEMBER) + "/attendance");
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }

    private static Call change(String operationId, String path, Map<String, Object> body, String etag, String watched) {
        return new Call(operationId, POST, path, JSON.valueToTree(body), etag, watched, Api.SECRETARY);
    }
}
