package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.ProgrammeItem;
import vn.nenep.member.PersonRef;
import vn.nenep.minutes.MinutesContent.Contribution;
import vn.nenep.minutes.MinutesContent.ContributionKind;
import vn.nenep.minutes.MinutesContent.EarlierTask;
import vn.nenep.minutes.MinutesContent.Item;
import vn.nenep.minutes.MinutesContent.NewTask;
import vn.nenep.minutes.MinutesContent.Vote;
import vn.nenep.minutes.MinutesContent.VoteMethod;
import vn.nenep.proceedings.ConclusionLine;
import vn.nenep.proceedings.ContributionLine;
import vn.nenep.proceedings.MeetingProceedings;
import vn.nenep.proceedings.VoteLine;
import vn.nenep.task.TaskLine;
import vn.nenep.task.TaskService;
import vn.nenep.task.TaskState;

/** What was said, voted and agreed on, laid together for the minutes. */
@ApplicationScoped
class LiveProceedings {

    private static final int OUTSIDE = 0;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MeetingService meetings;
    private final MeetingProceedings proceedings;
    private final TaskService tasks;

    LiveProceedings(MeetingService meetings, MeetingProceedings proceedings, TaskService tasks) {
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.tasks = tasks;
    }

    /** By item of the programme; last what was said outside of it, if anything was. */
    List<Item> items(UUID meetingId) {
        Map<Integer, List<Contribution>> said = proceedings.contributions(meetingId).stream()
                .collect(Collectors.groupingBy(
                        line -> line.agendaItem() == null ? OUTSIDE : line.agendaItem(),
                        Collectors.mapping(LiveProceedings::contribution, Collectors.toList())));
        Map<Integer, String> concluded = proceedings.conclusions(meetingId).stream()
                .collect(Collectors.toMap(ConclusionLine::agendaItem, ConclusionLine::text));
        List<Item> items = new ArrayList<>();
        for (ProgrammeItem item : meetings.programmeItems(meetingId)) {
            items.add(new Item(
                    item.position(),
                    item.title(),
                    item.secret(),
                    said.getOrDefault(item.position(), List.of()),
                    concluded.get(item.position())));
        }
        if (said.containsKey(OUTSIDE)) {
            items.add(new Item(OUTSIDE, null, false, said.get(OUTSIDE), null));
        }
        return items;
    }

    /** On the whole meeting; null when nobody has written one. */
    String conclusion(UUID meetingId) {
        return proceedings.conclusions(meetingId).stream()
                .filter(line -> line.agendaItem() == OUTSIDE)
                .map(ConclusionLine::text)
                .findFirst()
                .orElse(null);
    }

    List<Vote> votes(UUID meetingId) {
        return proceedings.votes(meetingId).stream().map(LiveProceedings::vote).toList();
    }

    List<EarlierTask> earlierTasks(UUID meetingId) {
        return tasks.earlier(meetingId).stream()
                .map(task -> new EarlierTask(
                        task.id(),
                        task.title(),
                        owners(task),
                        task.dueOn(),
                        task.percent(),
                        task.result(),
                        task.state() == TaskState.COMPLETED))
                .toList();
    }

    List<ProposalAnswer> answers(UUID meetingId) {
        return proceedings.answers(meetingId).stream()
                .map(line -> new ProposalAnswer(line.topic(), line.answer(), line.answeredAt()))
                .toList();
    }

    List<NewTask> newTasks(UUID meetingId) {
        return tasks.agreedIn(meetingId).stream()
                .map(task -> new NewTask(task.id(), task.title(), owners(task), task.dueOn(), task.measure()))
                .toList();
    }

    private static List<String> owners(TaskLine task) {
        return task.owners().stream().map(PersonRef::fullName).toList();
    }

    private static Contribution contribution(ContributionLine line) {
        return new Contribution(
                line.id(),
                line.memberId(),
                line.speakerName(),
                line.spokeAt(),
                switch (line.kind()) {
                    case OPINION -> ContributionKind.OPINION;
                    case PROPOSAL -> ContributionKind.PROPOSAL;
                    case QUESTION -> ContributionKind.QUESTION;
                },
                line.summary());
    }

    private static Vote vote(VoteLine line) {
        return new Vote(
                line.id(),
                line.agendaItem(),
                line.subject(),
                switch (line.method()) {
                    case BY_HAND -> VoteMethod.BY_HAND;
                    case SECRET_BALLOT -> VoteMethod.SECRET;
                },
                line.votedAt(),
                line.base(),
                line.inFavour(),
                line.against(),
                line.other(),
                line.required(),
                percent(line),
                line.rule(),
                line.carried(),
                line.reservedOpinions().stream()
                        .map(reserved -> reserved.memberName() + ": " + reserved.opinion())
                        .toList());
    }

    /** Of the base, with one decimal, rounded down: 66.66 is never shown as the 66.7 it is not. */
    private static BigDecimal percent(VoteLine line) {
        return line.base() == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(line.inFavour()))
                        .divide(BigDecimal.valueOf(line.base()), 1, RoundingMode.DOWN);
    }
}
