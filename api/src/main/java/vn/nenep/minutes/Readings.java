package vn.nenep.minutes;

import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Heading;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** That what is adopted is what was read out. */
final class Readings {

    private Readings() {}

    /**
     * What was read out, with the end, which only the close knows, and with the score sheet, which has a vote of its own. How
     * far the tasks of earlier meetings are stays as it was read, as do the answers of the committee above: others go on with
     * them. Problem: {@code minutes-changed} when anything else is not as it was.
     */
    static Body adopted(Body read, Body now) {
        Body adopted = new Body(
                ended(read.heading(), now.heading()),
                read.attendance(),
                read.sections(),
                read.items(),
                read.conclusion(),
                read.votes(),
                read.earlierTasks(),
                read.answers(),
                read.tasks(),
                now.score());
        Body asNow = new Body(
                now.heading(),
                now.attendance(),
                now.sections(),
                now.items(),
                now.conclusion(),
                now.votes(),
                read.earlierTasks(),
                read.answers(),
                now.tasks(),
                now.score());
        if (!Seals.canonical(adopted).equals(Seals.canonical(asNow))) {
            throw Problem.of(ProblemType.MINUTES_CHANGED);
        }
        return adopted;
    }

    private static Heading ended(Heading read, Heading now) {
        return new Heading(
                read.meetingId(),
                read.organizationId(),
                read.superiorName(),
                read.cellName(),
                read.kind(),
                read.month(),
                read.theme(),
                read.mode(),
                read.place(),
                read.zone(),
                read.plannedStart(),
                read.start(),
                now.end(),
                read.chair(),
                read.minuteTaker());
    }
}
