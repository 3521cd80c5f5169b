package vn.nenep.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingState;
import vn.nenep.notice.MeetingWords;

/**
 * Meetings as iCalendar (RFC 5545): kind, cell, place and time, and nothing of what they are about. The same meetings are
 * the same text, byte for byte; a meeting keeps its UID for ever and says by SEQUENCE which of two texts is the later one.
 */
final class CalendarText {

    private static final String PRODUCT = "-//Ne Nep//Lich sinh hoat//VI";
    private static final String NAME = "Lịch sinh hoạt chi bộ";
    private static final Duration LOOK_EVERY = Duration.builder().hours(4).build();

    private CalendarText() {}

    /** @param cells names by id */
    static String of(List<MeetingFacts> meetings, Map<UUID, String> cells) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(biweekly.property.Method.PUBLISH);
        // As the programs of before RFC 7986 know them.
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", LOOK_EVERY.toString());
        calendar.setName(NAME);
        calendar.setRefreshInterval(LOOK_EVERY);
        meetings.forEach(meeting -> calendar.addEvent(event(meeting, cells.get(meeting.organizationId()))));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(MeetingFacts meeting, String cell) {
        VEvent event = new VEvent();
        event.setUid(new Uid(meeting.id() + "@ne-nep"));
        event.setDateTimeStamp(date(meeting.announcedAt()));
        event.setSequence(meeting.calendarSequence());
        event.setStatus(isOn(meeting) ? Status.confirmed() : Status.cancelled());
        event.setSummary(capital(MeetingWords.of(meeting.kind())) + ", " + cell);
        event.setLocation(meeting.place());
        event.setDateStart(date(meeting.plannedStart()));
        event.setDateEnd(date(meeting.plannedEnd()));
        return event;
    }

    /** What was put off without a new time goes from the calendar, and comes back when it is announced again. */
    private static boolean isOn(MeetingFacts meeting) {
        return meeting.state() != MeetingState.CANCELLED && meeting.state() != MeetingState.POSTPONED;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
