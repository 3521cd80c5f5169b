package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.meeting.MeetingChange.Before;
import vn.nenep.member.MemberService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** A meeting until it opens: planned, announced, put off, dropped. Who was told once is told of every change. */
@ApplicationScoped
class MeetingPlanning {

    /** No cell plans further ahead or enters older meetings: a year beyond is a typing slip. */
    private static final long PLANNED_DAYS_AWAY_AT_MOST = 2 * 366L;

    private final MeetingRepository meetings;
    private final MeetingSteps steps;
    private final MemberService members;
    private final Access access;
    private final OnlinePermission online;
    private final CellCalendar calendar;
    private final Event<Object> told;

    MeetingPlanning(
            MeetingRepository meetings,
            MeetingSteps steps,
            MemberService members,
            Access access,
            OnlinePermission online,
            CellCalendar calendar,
            Event<Object> told) {
        this.meetings = meetings;
        this.steps = steps;
        this.members = members;
        this.access = access;
        this.online = online;
        this.calendar = calendar;
        this.told = told;
    }

    @Transactional
    MeetingView create(CreateMeetingRequest request) {
        access.require(Action.CREATE_MEETING, request.organizationId());
        requirePossible(request, request.organizationId());
        Meeting meeting = new Meeting(request.organizationId(), request);
        meetings.persist(meeting);
        return steps.saved(meeting, Action.CREATE_MEETING);
    }

    @Transactional
    MeetingView update(UUID meetingId, IfMatch seen, UpdateMeetingRequest request) {
        Meeting meeting = steps.begin(meetingId, Action.UPDATE_MEETING, seen);
        requirePossible(request, meeting.organizationId);
        Before before = Before.of(meeting);
        boolean changed = meeting.change(request);
        if (changed && meeting.isIn(MeetingState.ANNOUNCED)) {
            told.fire(new MeetingChanged(meeting.id, meeting.organizationId));
        }
        return meeting.wasTold()
                ? steps.end(meeting, Action.UPDATE_MEETING, before, null)
                : steps.saved(meeting, Action.UPDATE_MEETING);
    }

    @Transactional
    MeetingView announce(UUID meetingId, IfMatch seen) {
        Meeting meeting = steps.begin(meetingId, Action.ANNOUNCE_MEETING, seen);
        Before before = Before.of(meeting);
        meeting.announce(calendar.now());
        told.fire(new MeetingAnnounced(meeting.id, meeting.organizationId));
        return steps.end(meeting, Action.ANNOUNCE_MEETING, before, null);
    }

    @Transactional
    MeetingView postpone(UUID meetingId, IfMatch seen, PostponeMeetingRequest request) {
        Meeting meeting = steps.begin(meetingId, Action.POSTPONE_MEETING, seen);
        Before before = Before.of(meeting);
        if (request.plannedStart() == null) {
            meeting.postpone();
        } else {
            requireNear(request.plannedStart());
            requireHeldHow(meeting.mode, meeting.organizationId, request.plannedStart());
            meeting.postponeTo(request.plannedStart(), request.plannedEnd(), calendar.now());
        }
        if (meeting.wasTold()) {
            told.fire(new MeetingPostponed(meeting.id, meeting.organizationId));
        }
        return steps.end(meeting, Action.POSTPONE_MEETING, before, request.reason());
    }

    @Transactional
    MeetingView cancel(UUID meetingId, IfMatch seen, CancelMeetingRequest request) {
        Meeting meeting = steps.begin(meetingId, Action.CANCEL_MEETING, seen);
        Before before = Before.of(meeting);
        meeting.cancel();
        if (meeting.wasTold()) {
            told.fire(new MeetingCancelled(meeting.id, meeting.organizationId));
        }
        return steps.end(meeting, Action.CANCEL_MEETING, before, request.reason());
    }

    private void requirePossible(MeetingContent content, UUID organizationId) {
        requireNear(content.plannedStart());
        requireHeldHow(content.heldHow(), organizationId, content.plannedStart());
        Set<UUID> people = new HashSet<>(content.participants());
        Stream.of(content.chairId(), content.minuteTakerId())
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (!members.areInCell(people, organizationId)) {
            throw Problem.of(
                    ProblemType.MEMBER_NOT_IN_CELL, "Chair, minute taker and participants are members of the cell.");
        }
    }

    private void requireHeldHow(MeetingMode mode, UUID organizationId, Instant start) {
        if (mode.isOnline() && !online.allowsOnline(organizationId, calendar.dayOf(start))) {
            throw Problem.of(ProblemType.ONLINE_NOT_ALLOWED);
        }
    }

    private void requireNear(Instant start) {
        if (Math.abs(ChronoUnit.DAYS.between(calendar.now(), start)) > PLANNED_DAYS_AWAY_AT_MOST) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A meeting lies within two years of today.");
        }
    }
}
