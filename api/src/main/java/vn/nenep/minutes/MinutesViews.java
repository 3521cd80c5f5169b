package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.attendance.RollEntry;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingState;
import vn.nenep.member.PersonRef;
import vn.nenep.minutes.MinutesView.AdoptionView;
import vn.nenep.minutes.MinutesView.Agreement;
import vn.nenep.minutes.MinutesView.SealView;
import vn.nenep.platform.time.CellCalendar;

/** The minutes as people see them, with what each of them may do next. */
@ApplicationScoped
class MinutesViews {

    private final MinutesRepository minutes;
    private final MinutesSections sections;
    private final AttendanceService attendance;
    private final Access access;
    private final CellCalendar calendar;

    MinutesViews(
            MinutesRepository minutes,
            MinutesSections sections,
            AttendanceService attendance,
            Access access,
            CellCalendar calendar) {
        this.minutes = minutes;
        this.sections = sections;
        this.attendance = attendance;
        this.access = access;
        this.calendar = calendar;
    }

    /** @param row null as long as nobody has written */
    MinutesView of(MeetingFacts meeting, Minutes row) {
        List<MinutesSection> written = sections.of(meeting, row);
        MinutesState state = row == null ? MinutesState.DRAFT : row.state;
        List<AdoptionEntry> adoptions = row == null ? List.of() : minutes.adoptions(row);
        List<String> answers = access.allowed(
                meeting.organizationId(),
                state == MinutesState.ADOPTED ? Stream.empty() : Stream.of(Action.ANSWER_OBJECTION));
        return new MinutesView(
                meeting.id(),
                version(row, written),
                state,
                written.stream()
                        .map(section -> MinutesSectionView.of(section, state))
                        .toList(),
                agreement(meeting, row),
                row == null
                        ? List.of()
                        : minutes.objections(meeting.id()).stream()
                                .map(objection -> ObjectionView.of(objection, answers))
                                .toList(),
                adoptions.stream().map(AdoptionView::of).toList(),
                row == null
                        ? List.of()
                        : minutes.addenda(meeting.id()).stream()
                                .map(AddendumView::of)
                                .toList(),
                row == null ? null : SealView.of(row),
                access.allowed(meeting.organizationId(), possible(meeting, row)));
    }

    /** Every change raises one of the numbers by one, so the sum never repeats. */
    long version(Minutes row, List<MinutesSection> written) {
        return row == null
                ? 0
                : row.version
                        + 1
                        + minutes.countConfirmations(row.meetingId)
                        + written.stream()
                                .mapToLong(MinutesSection::seenVersion)
                                .sum();
    }

    private Agreement agreement(MeetingFacts meeting, Minutes row) {
        List<RollEntry> present = attendance.roll(meeting.id()).stream()
                .filter(RollEntry::isPresent)
                .toList();
        if (row == null || row.round == 0) {
            return new Agreement(0, null, null, null, List.of(), present.size(), null, null, false);
        }
        List<Confirmation> confirmations = minutes.confirmations(row);
        UUID me = access.principal().memberId();
        return new Agreement(
                row.round,
                row.readOutAt,
                row.readOutByName,
                row.objectionsUntil,
                confirmations.stream()
                        .map(confirmation -> new PersonRef(confirmation.memberId, confirmation.fullName))
                        .toList(),
                present.size(),
                row.confirmedAt,
                row.confirmedByName,
                confirmations.stream().anyMatch(confirmation -> confirmation.memberId.equals(me)));
    }

    /** Those who were there, by member. */
    Map<UUID, RollEntry> present(UUID meetingId) {
        return attendance.roll(meetingId).stream()
                .filter(RollEntry::isPresent)
                .collect(Collectors.toMap(RollEntry::memberId, Function.identity()));
    }

    /** What the state of things allows; the roles are asked afterwards. */
    private Stream<Action> possible(MeetingFacts meeting, Minutes row) {
        MinutesState state = row == null ? MinutesState.DRAFT : row.state;
        if (!meeting.hasOpened()) {
            return Stream.empty();
        }
        Stream<Action> writing =
                Stream.of(Action.UPDATE_MINUTES_SECTION, Action.READ_OUT_MINUTES, Action.GET_MINUTES_COPY_CHECK);
        return switch (state) {
            case DRAFT -> writing;
            case READ_OUT, CONFIRMED -> Stream.concat(writing, agreeing(meeting, row));
            case ADOPTED -> Stream.of(Action.ADD_MINUTES_ADDENDUM);
        };
    }

    private Stream<Action> agreeing(MeetingFacts meeting, Minutes row) {
        boolean open = row.isOpenToObjections(calendar.now());
        Stream<Action> saying = open
                ? Stream.of(Action.CONFIRM_MINUTES, Action.OBJECT_TO_MINUTES, Action.OBJECT_TO_MINUTES_FOR_OTHERS)
                : Stream.of(Action.CONFIRM_MINUTES);
        Stream<Action> whole =
                row.state == MinutesState.READ_OUT ? Stream.of(Action.CONFIRM_MINUTES_FOR_OTHERS) : Stream.empty();
        boolean adoptable = meeting.state() == MeetingState.CLOSED && row.isAdoptable(calendar.now());
        return Stream.of(saying, whole, adoptable ? Stream.of(Action.ADOPT_MINUTES) : Stream.<Action>empty())
                .flatMap(Function.identity());
    }
}
