package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** What is written down of a meeting: from when until when. */
@ApplicationScoped
public class MinutesGuard {

    private final Instance<AdoptedMinutes> minutes;

    MinutesGuard(Instance<AdoptedMinutes> minutes) {
        this.minutes = minutes;
    }

    /** Since people came together, and until they have adopted what was written. */
    public boolean isOpen(MeetingFacts meeting) {
        return meeting.hasOpened() && !isAdopted(meeting);
    }

    public boolean isAdopted(MeetingFacts meeting) {
        return minutes.isResolvable() && minutes.get().areAdopted(meeting.id());
    }

    /** {@code wrong-state} before the meeting and after the adoption. */
    public void requireOpen(MeetingFacts meeting) {
        if (!meeting.hasOpened()) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting is " + meeting.state() + ".");
        }
        if (isAdopted(meeting)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The minutes are adopted: corrections are addenda.");
        }
    }
}
