package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.nenep.meeting.MeetingFacts;

/** The sections of a meeting's minutes: its own ones, or those of the template as long as nobody has written. */
@ApplicationScoped
class MinutesSections {

    private final MinutesRepository minutes;
    private final LiveMinutes live;

    MinutesSections(MinutesRepository minutes, LiveMinutes live) {
        this.minutes = minutes;
        this.live = live;
    }

    /** @param row null as long as nobody has written */
    List<MinutesSection> of(MeetingFacts meeting, Minutes row) {
        return row == null ? fromTemplate(meeting, live.day(meeting)) : minutes.sections(meeting.id());
    }

    /** Begins the minutes of a meeting: the first word that somebody writes does. */
    Minutes begin(MeetingFacts meeting) {
        LocalDate day = live.day(meeting);
        Minutes made = new Minutes(meeting, day);
        minutes.persist(made);
        minutes.flush();
        fromTemplate(meeting, day).forEach(minutes::add);
        minutes.flush();
        return made;
    }

    private List<MinutesSection> fromTemplate(MeetingFacts meeting, LocalDate day) {
        UUID meetingId = meeting.id();
        List<MinutesTemplate.Section> sections = minutes.template(meeting.kind(), day).sections;
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new MinutesSection(meetingId, i, sections.get(i)))
                .toList();
    }
}
