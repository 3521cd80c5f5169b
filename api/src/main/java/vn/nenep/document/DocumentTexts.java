package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.document.SheetTexts.Attendee;
import vn.nenep.document.SheetTexts.NoticeLine;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterMember;
import vn.nenep.member.Standing;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContents;
import vn.nenep.minutes.MinutesState;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.schedule.NoticeService.IssuedNotice;

/** Finds what a document of a kind is made of. The caller has checked the rights. */
@ApplicationScoped
class DocumentTexts {

    private final MinutesContents minutes;
    private final AttendanceService attendance;
    private final MemberService members;
    private final CellCalendar calendar;

    DocumentTexts(MinutesContents minutes, AttendanceService attendance, MemberService members, CellCalendar calendar) {
        this.minutes = minutes;
        this.attendance = attendance;
        this.members = members;
        this.calendar = calendar;
    }

    MinutesContent content(UUID meetingId) {
        return minutes.of(meetingId);
    }

    /** Whether it may be more than a draft. */
    void requireFinal(DocumentKind kind, MeetingFacts meeting, MinutesContent content) {
        if (kind.needsAdoptedMinutes() && content.state() != MinutesState.ADOPTED) {
            throw Problem.of(ProblemType.WRONG_STATE, "The minutes are not adopted yet.");
        }
        boolean afterMeeting = kind == DocumentKind.RESOLUTION || kind == DocumentKind.CONCLUSION;
        if (afterMeeting && (!meeting.isOver() || !meeting.hasOpened())) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting has not been closed.");
        }
        if (kind == DocumentKind.MEETING_NOTICE && meeting.announcedAt() == null) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting has not been announced.");
        }
    }

    /** @param itemPosition of an extract; null for all other kinds */
    PrintedDocument ofMeeting(
            DocumentKind kind, MeetingFacts meeting, MinutesContent content, Integer itemPosition, Frame frame) {
        return switch (kind) {
            case MINUTES -> MinutesText.of(content, frame);
            case RESOLUTION -> ResolutionText.resolution(content, frame);
            case CONCLUSION -> ResolutionText.conclusion(content, frame);
            case MEETING_NOTICE -> SheetTexts.meetingNotice(content, frame);
            case MINUTES_EXTRACT -> SheetTexts.extract(content, frame, item(content, itemPosition));
            case SCORE_SHEET -> SheetTexts.scoreSheet(scored(content), frame);
            case ATTENDANCE_SHEET -> SheetTexts.attendanceSheet(content, frame, attendees(meeting));
            case SCHEDULE_NOTICE, MEETING_LIST, TASK_LIST -> throw new IllegalArgumentException(kind.name());
        };
    }

    PrintedDocument notice(IssuedNotice notice, Frame frame) {
        return SheetTexts.scheduleNotice(
                frame,
                notice.number(),
                Wording.month(notice.month()),
                notice.lines().stream()
                        .map(line -> new NoticeLine(line.cellName(), line.start(), line.place()))
                        .toList(),
                calendar.zone());
    }

    private static Item item(MinutesContent content, Integer position) {
        Item found = content.body().items().stream()
                .filter(item -> position != null && item.position() == position)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.DOCUMENT_NOT_POSSIBLE, "Name an item of the programme."));
        if (found.secret()) {
            throw Problem.of(ProblemType.DOCUMENT_NOT_POSSIBLE, "Of a secret item nothing is kept here.");
        }
        return found;
    }

    private static MinutesContent scored(MinutesContent content) {
        if (content.body().score() == null) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting has no score sheet yet.");
        }
        return content;
    }

    /** The frozen roster; before the meeting opens, who would be on it. */
    private List<Attendee> attendees(MeetingFacts meeting) {
        if (meeting.hasOpened()) {
            return attendance.roll(meeting.id()).stream()
                    .filter(row -> isAwaited(row.standing()))
                    .map(row -> new Attendee(row.fullName(), row.category(), row.mark(), row.reason()))
                    .toList();
        }
        LocalDate day = calendar.dayOf(meeting.plannedStart());
        return members.roster(meeting.organizationId(), day).stream()
                .filter(member -> isAwaited(member.standing()))
                .sorted(Comparator.comparing(RosterMember::sortKey, java.util.Arrays::compareUnsigned))
                .map(member -> new Attendee(member.fullName(), member.category(), null, null))
                .toList();
    }

    private static boolean isAwaited(Standing standing) {
        return standing == Standing.ACTIVE || standing == Standing.TEMPORARILY_HERE || standing == Standing.EXEMPT;
    }
}
