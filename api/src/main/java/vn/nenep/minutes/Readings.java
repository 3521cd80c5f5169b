package vn.nenep.minutes;

import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Heading;

/** Whether what is adopted is what was read out. */
final class Readings {

    private Readings() {}

    /** Of everything but the end, which only the close knows, and the score sheet, which has a vote of its own. */
    static String digest(Body body) {
        Heading heading = body.heading();
        Heading read = new Heading(
                heading.meetingId(),
                heading.organizationId(),
                heading.superiorName(),
                heading.cellName(),
                heading.kind(),
                heading.month(),
                heading.theme(),
                heading.mode(),
                heading.place(),
                heading.zone(),
                heading.plannedStart(),
                heading.start(),
                null,
                heading.chair(),
                heading.minuteTaker());
        return Seals.digest(Seals.canonical(new Body(
                read,
                body.attendance(),
                body.sections(),
                body.items(),
                body.conclusion(),
                body.votes(),
                body.earlierTasks(),
                body.tasks(),
                null)));
    }
}
