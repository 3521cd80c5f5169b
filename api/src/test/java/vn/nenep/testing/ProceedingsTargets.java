package vn.nenep.testing;

import static vn.nenep.testing.ProceedingsFixture.PROPOSALS;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.nenep.testing.Target.Maker;

/** What is said, voted, concluded and asked in meetings, in every state. */
final class ProceedingsTargets {

    private ProceedingsTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        read(makers, "listContributions", "/contributions");
        read(makers, "listVotes", "/votes");
        read(makers, "getConclusions", "/conclusions");
        inMeeting(makers, "addContribution", ProceedingsCalls::add);
        inMeeting(makers, "recordVote", ProceedingsCalls::vote);
        inMeeting(makers, "updateConclusion", ProceedingsCalls::conclude);
        contributions(makers);
        votes(makers);
        proposals(makers);
        return makers;
    }

    private static void contributions(Map<String, Maker> makers) {
        makers.put("getContribution other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = said(in, state);
            return Target.read("getContribution", in.contributions() + "/" + id, id, Api.SECRETARY);
        });
        makers.put("updateContribution other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = said(in, state);
            return new Target(ProceedingsCalls.update(in, id), id);
        });
        makers.put("removeContribution other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = said(in, state);
            return new Target(ProceedingsCalls.remove(in, id), id);
        });
        makers.put("forwardProposal other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = state.equals("opinion") ? in.said("OPINION") : said(in, state);
            return new Target(ProceedingsCalls.forward(in, id), id);
        });
    }

    private static void votes(Map<String, Maker> makers) {
        makers.put("getVote other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = voted(in, state);
            return Target.read("getVote", in.votes() + "/" + id, id, Api.SECRETARY);
        });
        makers.put("withdrawVote other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = voted(in, state);
            return new Target(
                    ProceedingsCalls.onVote("withdrawVote", in, id, "/withdraw", ProceedingsCalls.REASON), id);
        });
        makers.put("recordReservedOpinion other", (state, who) -> {
            ProceedingsFixture in = in(state);
            String id = voted(in, state);
            return new Target(ProceedingsCalls.reserve(in, id), id);
        });
    }

    private static void proposals(Map<String, Maker> makers) {
        makers.put(
                "listProposals any",
                (state, who) -> Target.read("listProposals", PROPOSALS + "?limit=200", null, Api.SECRETARY));
        makers.put(
                "listProposals other/of-the-cell",
                (state, who) -> Target.read(
                        "listProposals",
                        PROPOSALS + "?organizationId=" + Cell.model().id(),
                        Cell.model().id(),
                        Api.SECRETARY));
        makers.put("listProposals other/for-a-meeting", (state, who) -> {
            String meeting = MeetingFixture.announced().id();
            return Target.read("listProposals", PROPOSALS + "?answeredFor=" + meeting, meeting, Api.SECRETARY);
        });
        makers.put("getProposal other", (state, who) -> {
            String id = asked(in("open"), state);
            return Target.read("getProposal", PROPOSALS + "/" + id, id, Api.SECRETARY);
        });
        makers.put("answerProposal other", (state, who) -> {
            ProceedingsFixture in = in("open");
            String id = asked(in, state);
            return new Target(ProceedingsCalls.answer(in, id), id);
        });
    }

    private static String asked(ProceedingsFixture in, String state) {
        String id = in.forwarded();
        if (state.equals("answered")) {
            in.answer(id);
        }
        adopt(in, state);
        return id;
    }

    private static ProceedingsFixture in(String state) {
        return new ProceedingsFixture(state.equals("closed") ? MeetingFixture.closed() : MeetingFixture.marked());
    }

    private static String said(ProceedingsFixture in, String state) {
        String id = in.said("PROPOSAL");
        if (state.equals("removed")) {
            Answers.ok(in.remove(id));
        }
        if (state.equals("forwarded")) {
            Answers.ok(Api.as(Api.SECRETARY, ProceedingsFixture.question(id)).post(PROPOSALS));
        }
        adopt(in, state);
        return id;
    }

    private static String voted(ProceedingsFixture in, String state) {
        String id = in.voted();
        if (state.equals("withdrawn")) {
            Answers.ok(in.withdraw(id));
        }
        adopt(in, state);
        return id;
    }

    private static void adopt(ProceedingsFixture in, String state) {
        if (state.equals("adopted")) {
            MinutesFixture.adopted(in.meeting());
        }
    }

    private static void read(Map<String, Maker> makers, String operationId, String suffix) {
        makers.put(operationId + " other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read(operationId, meeting.path() + suffix, meeting.id(), Api.SECRETARY);
        });
    }

    private static void inMeeting(Map<String, Maker> makers, String operationId, Function<MeetingFixture, Call> call) {
        makers.put(operationId + " other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return new Target(call.apply(meeting), meeting.id());
        });
    }
}
