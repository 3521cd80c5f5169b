package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.member.MemberService;

/** A meeting as people see it, with its history and with what each of them may do next. */
@ApplicationScoped
class MeetingViews {

    private static final Map<MeetingState, Set<Action>> ACTIONS = Map.of(
            MeetingState.DRAFT,
            EnumSet.of(Action.UPDATE_MEETING, Action.ANNOUNCE_MEETING, Action.POSTPONE_MEETING, Action.CANCEL_MEETING),
            MeetingState.ANNOUNCED,
            EnumSet.of(Action.UPDATE_MEETING, Action.OPEN_MEETING, Action.POSTPONE_MEETING, Action.CANCEL_MEETING),
            MeetingState.OPEN,
            EnumSet.of(
                    Action.CLOSE_MEETING,
                    Action.RECORD_ATTENDANCE,
                    Action.CREATE_CRITICISM_RECORD,
                    Action.CREATE_CRITICISM_RECORD_FOR_OTHERS,
                    Action.OPEN_QUALITY_SCORE),
            MeetingState.CLOSED,
            EnumSet.of(
                    Action.CREATE_CRITICISM_RECORD,
                    Action.CREATE_CRITICISM_RECORD_FOR_OTHERS,
                    Action.OPEN_QUALITY_SCORE),
            MeetingState.POSTPONED,
            EnumSet.of(Action.UPDATE_MEETING, Action.ANNOUNCE_MEETING, Action.CANCEL_MEETING),
            MeetingState.CANCELLED,
            EnumSet.noneOf(Action.class));

    private final MeetingRepository meetings;
    private final MemberService members;
    private final Access access;

    MeetingViews(MeetingRepository meetings, MemberService members, Access access) {
        this.meetings = meetings;
        this.members = members;
        this.access = access;
    }

    MeetingView of(Meeting meeting) {
        Map<UUID, String> people = members.names(Stream.concat(
                        Stream.of(meeting.chairId, meeting.minuteTakerId).filter(Objects::nonNull),
                        meeting.participants.stream())
                .distinct()
                .toList());
        List<MeetingChangeView> history =
                meetings.history(meeting.id).stream().map(MeetingChangeView::of).toList();
        return MeetingView.of(
                meeting,
                access.organizationName(meeting.organizationId),
                people,
                history,
                access.allowed(meeting.organizationId, possible(meeting)));
    }

    /** What state and kind allow; the roles are asked afterwards. */
    private static Stream<Action> possible(Meeting meeting) {
        boolean over = meeting.isIn(MeetingState.CLOSED, MeetingState.CANCELLED);
        return Stream.concat(
                ACTIONS.get(meeting.state).stream()
                        .filter(action -> action != Action.OPEN_QUALITY_SCORE || meeting.kind.isScored()),
                over ? Stream.empty() : Stream.of(Action.UPLOAD_MEETING_DOCUMENT));
    }
}
