package vn.nenep.testing;

import static io.restassured.http.Method.POST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.testing.Target.Maker;
import vn.nenep.testing.Target.Who;

/** Corrections of the roll, checking in, leave and what follows from many meetings. */
final class AttendanceTargets {

    private static final String ALERTS = "/api/v1/attendance-alerts";

    private AttendanceTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("amendAttendance other", (state, who) -> amend(state));
        makers.put("getCheckInCode other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read("getCheckInCode", meeting.path() + "/check-in-code", meeting.id(), Api.SECRETARY);
        });
        makers.put("checkIn other", (state, who) -> checkIn(withoutCaller(who, MeetingTargets.in(state)), state));
        makers.put("checkIn me", (state, who) -> checkIn(MeetingTargets.in(state), state));
        leave(makers);
        history(makers);
        return makers;
    }

    private static Target amend(String state) {
        MeetingFixture meeting = MeetingTargets.in(state);
        String member = Cell.model().plainMember(0);
        Object marks = state.equals("closed")
                ? meeting.marks(List.of(member), "ABSENT_UNEXCUSED")
                : List.of(Map.of("memberId", member, "mark", "ABSENT_UNEXCUSED", "version", 0));
        Map<String, Object> body = Map.of("reason", "Ghi nhầm người", "marks", marks);
        String path = meeting.path() + "/attendance";
        return Target.change("amendAttendance", POST, path + "/amend", body, null, path, Api.SECRETARY, meeting.id());
    }

    /** A meeting to which the caller was not convened. */
    private static MeetingFixture withoutCaller(Who who, MeetingFixture meeting) {
        Sql.update(
                "DELETE FROM attendance_record WHERE meeting_id = ? AND member_id = ?",
                Sql.id(meeting.id()),
                Sql.id(who.memberId()));
        return meeting;
    }

    private static Target checkIn(MeetingFixture meeting, String state) {
        String code = state.equals("open") ? meeting.checkInCode("token") : "123456";
        return Target.change(
                "checkIn",
                POST,
                meeting.path() + "/check-in",
                Map.of("code", code),
                null,
                meeting.path() + "/attendance",
                Api.SECRETARY,
                meeting.id());
    }

    private static void leave(Map<String, Maker> makers) {
        makers.put(
                "listLeaveRequests any",
                (state, who) ->
                        Target.read("listLeaveRequests", LeaveFixture.REQUESTS + "?limit=200", null, Api.SECRETARY));
        makers.put("getLeaveRequest other", (state, who) -> read(of(Cell.memberId(Api.MEMBER), state)));
        makers.put("getLeaveRequest me", (state, who) -> read(of(who.memberId(), state)));
        makers.put("requestLeave other", (state, who) -> ask(state, Cell.model().plainMember(0)));
        makers.put("requestLeave me", (state, who) -> ask(state, who.memberId()));
        makers.put("decideLeaveRequest other", (state, who) -> {
            LeaveFixture leave = of(Cell.memberId(Api.MEMBER), state);
            return Target.change(
                    "decideLeaveRequest",
                    POST,
                    leave.path() + "/decide",
                    Map.of("accepted", !state.equals("accepted")),
                    leave.read().header("ETag"),
                    leave.path(),
                    Api.SECRETARY,
                    leave.id());
        });
    }

    private static Target ask(String meetingState, String memberId) {
        MeetingFixture meeting = MeetingTargets.in(meetingState);
        Map<String, Object> body = Map.of("meetingId", meeting.id(), "memberId", memberId, "reason", "Đi viện");
        String path = LeaveFixture.REQUESTS;
        return Target.change(
                "requestLeave",
                POST,
                path,
                body,
                null,
                path + "?meetingId=" + meeting.id(),
                Api.SECRETARY,
                meeting.id());
    }

    private static LeaveFixture of(String memberId, String state) {
        LeaveFixture asked = LeaveFixture.onBehalfOf(memberId, MeetingFixture.announced());
        return state.equals("pending") ? asked : asked.decide(state.equals("accepted"));
    }

    private static Target read(LeaveFixture leave) {
        return Target.read("getLeaveRequest", leave.path(), leave.id(), Api.SECRETARY);
    }

    private static void history(Map<String, Maker> makers) {
        makers.put("listMemberAttendance other", (state, who) -> attendanceOf(Cell.memberId(Api.MEMBER)));
        makers.put("listMemberAttendance me", (state, who) -> attendanceOf(who.memberId()));
        makers.put(
                "listAttendanceAlerts any",
                (state, who) -> Target.read("listAttendanceAlerts", ALERTS + "?limit=200", null, Api.SECRETARY));
        makers.put(
                "listAttendanceAlerts other/of-the-cell",
                (state, who) -> Target.read(
                        "listAttendanceAlerts",
                        ALERTS + "?organizationId=" + Cell.model().id(),
                        Cell.model().id(),
                        Api.SECRETARY));
    }

    private static Target attendanceOf(String memberId) {
        return Target.read(
                "listMemberAttendance",
                MemberFixture.MEMBERS + "/" + memberId + "/attendance",
                memberId,
                Api.SECRETARY);
    }
}
