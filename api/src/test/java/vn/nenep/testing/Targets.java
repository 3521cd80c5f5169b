package vn.nenep.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.nenep.testing.Target.Maker;
import vn.nenep.testing.Target.Who;

/** For every row of the authorization matrix: something to call on. */
public final class Targets {

    private final Map<String, Maker> makers = new HashMap<>();

    public Targets(OrganizationLab lab) {
        makers.putAll(MeetingTargets.makers());
        makers.putAll(AttendanceTargets.makers());
        makers.putAll(MemberTargets.makers());
        makers.putAll(AccessTargets.makers());
        makers.putAll(ReviewTargets.makers());
        makers.putAll(PreparationTargets.makers());
        makers.putAll(ProceedingsTargets.makers());
        makers.putAll(TaskTargets.makers());
        makers.putAll(RosterTargets.makers());
        makers.putAll(PaperTargets.makers());
        makers.putAll(MinutesCalls.makers());
        makers.putAll(DocumentTargets.makers());
        makers.putAll(NoticeCalls.makers());
        makers.putAll(ScheduleTargets.makers());
        makers.putAll(lab.makers());
    }

    /** @param row operation and what it is about, as in the matrix */
    public Target in(String row, String state, Who who) {
        Maker maker = makers.get(row);
        if (maker == null) {
            throw new IllegalArgumentException("Nothing to call on for " + row);
        }
        return maker.in(state, who);
    }

    public Set<String> rows() {
        return makers.keySet();
    }

    /** Leaves nothing for a job that will never come. */
    public static void settle() {
        RosterTargets.settle();
    }
}
