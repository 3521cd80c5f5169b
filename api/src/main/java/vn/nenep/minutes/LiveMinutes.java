package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.attendance.Denominator.AttendanceRate;
import vn.nenep.attendance.Mark;
import vn.nenep.attendance.RollEntry;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.MemberService;
import vn.nenep.member.Position;
import vn.nenep.member.RosterMember;
import vn.nenep.member.Standing;
import vn.nenep.minutes.MinutesContent.Absence;
import vn.nenep.minutes.MinutesContent.Attendance;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.minutes.MinutesContent.Score;
import vn.nenep.minutes.MinutesContent.ScoreLine;
import vn.nenep.minutes.MinutesContent.Section;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.quality.QualityScoreService;
import vn.nenep.quality.SheetFacts;

/** Lays together what has been recorded of a meeting. It adds no word of its own. */
@ApplicationScoped
class LiveMinutes {

    private final AttendanceService attendance;
    private final LiveProceedings proceedings;
    private final QualityScoreService scores;
    private final OrganizationService organizations;
    private final MemberService members;
    private final CellCalendar calendar;

    LiveMinutes(
            AttendanceService attendance,
            LiveProceedings proceedings,
            QualityScoreService scores,
            OrganizationService organizations,
            MemberService members,
            CellCalendar calendar) {
        this.attendance = attendance;
        this.proceedings = proceedings;
        this.scores = scores;
        this.organizations = organizations;
        this.members = members;
        this.calendar = calendar;
    }

    Body of(MeetingFacts meeting, List<MinutesSection> sections) {
        return new Body(
                heading(meeting),
                attendance(meeting),
                sections.stream().map(LiveMinutes::section).toList(),
                proceedings.items(meeting.id()),
                proceedings.conclusion(meeting.id()),
                proceedings.votes(meeting.id()),
                proceedings.earlierTasks(meeting.id()),
                proceedings.answers(meeting.id()),
                proceedings.newTasks(meeting.id()),
                scores.sheetOf(meeting.id()).map(LiveMinutes::score).orElse(null));
    }

    /** The day that rules and templates are taken of. */
    LocalDate day(MeetingFacts meeting) {
        return calendar.dayOf(meeting.startOrPlan());
    }

    /** The chair or the minute taker; null while there is none. */
    Person person(MeetingFacts meeting, UUID memberId) {
        return memberId == null ? null : people(meeting).apply(memberId);
    }

    private Heading heading(MeetingFacts meeting) {
        List<UUID> lineage = organizations.lineageOn(meeting.organizationId(), day(meeting));
        UUID superior = lineage.size() > 1 ? lineage.get(1) : null;
        Map<UUID, String> names = organizations.names(
                superior == null ? List.of(meeting.organizationId()) : List.of(meeting.organizationId(), superior));
        Function<UUID, Person> people = people(meeting);
        return new Heading(
                meeting.id(),
                meeting.organizationId(),
                superior == null ? null : names.get(superior),
                names.get(meeting.organizationId()),
                meeting.kind(),
                YearMonth.from(calendar.dayOf(meeting.plannedStart())),
                meeting.theme(),
                meeting.mode(),
                meeting.place(),
                calendar.zone().getId(),
                meeting.plannedStart(),
                meeting.actualStart(),
                meeting.actualEnd(),
                people.apply(meeting.chairId()),
                people.apply(meeting.minuteTakerId()));
    }

    private Function<UUID, Person> people(MeetingFacts meeting) {
        Map<UUID, Position> positions = members.roster(meeting.organizationId(), day(meeting)).stream()
                .collect(Collectors.toMap(RosterMember::memberId, RosterMember::position, (first, later) -> first));
        return memberId -> memberId == null
                ? null
                : new Person(
                        memberId,
                        members.names(List.of(memberId)).get(memberId),
                        positions.getOrDefault(memberId, Position.NONE));
    }

    private Attendance attendance(MeetingFacts meeting) {
        List<RollEntry> roll = attendance.roll(meeting.id());
        AttendanceRate rate = attendance.figures(meeting.id()).rate();
        List<RollEntry> own = roll.stream()
                .filter(entry -> entry.standing() != Standing.TEMPORARILY_HERE)
                .toList();
        return new Attendance(
                count(own, entry -> entry.category() == MemberCategory.OFFICIAL),
                count(own, entry -> entry.category() == MemberCategory.PROBATIONARY),
                count(own, entry -> entry.standing() == Standing.EXEMPT),
                count(own, entry -> entry.standing() == Standing.TEMPORARILY_AWAY),
                rate.present(),
                rate.base(),
                rate.percent().orElse(null),
                absences(roll, Mark.ABSENT_EXCUSED),
                absences(roll, Mark.ABSENT_UNEXCUSED),
                roll.stream()
                        .filter(entry -> entry.standing() == Standing.TEMPORARILY_HERE && entry.isPresent())
                        .map(RollEntry::fullName)
                        .toList());
    }

    private static List<Absence> absences(List<RollEntry> roll, Mark mark) {
        return roll.stream()
                .filter(entry -> entry.mark() == mark)
                .map(entry -> new Absence(entry.fullName(), entry.reason()))
                .toList();
    }

    private static int count(List<RollEntry> roll, Predicate<RollEntry> which) {
        return (int) roll.stream().filter(which).count();
    }

    private static Section section(MinutesSection section) {
        return new Section(section.key, section.part, section.heading, section.facts, section.words);
    }

    private static Score score(SheetFacts sheet) {
        return new Score(
                sheet.lines().stream()
                        .map(line -> new ScoreLine(
                                line.code(),
                                line.group(),
                                line.title(),
                                line.maxPoints(),
                                line.points(),
                                line.reason()))
                        .toList(),
                sheet.maxTotal(),
                sheet.total(),
                sheet.grade());
    }
}
