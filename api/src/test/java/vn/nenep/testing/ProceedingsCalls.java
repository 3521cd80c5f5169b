package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static vn.nenep.testing.ProceedingsFixture.PROPOSALS;
import static vn.nenep.testing.TaskFixture.TASKS;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.util.Map;
import java.util.function.Supplier;

/** The calls on what is said, voted, concluded and agreed on in a meeting of the first cell. */
final class ProceedingsCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Map<String, Object> REASON = Map.of("reason", "Nhập nhầm");

    private ProceedingsCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        tasks(makers);
        makers.put("listContributions", () -> read("listContributions", inOpen().contributions()));
        makers.put("getContribution", () -> {
            ProceedingsFixture in = inOpen();
            return read("getContribution", in.contributions() + "/" + in.said("OPINION"));
        });
        makers.put("addContribution", () -> add(MeetingFixture.open()));
        makers.put("updateContribution", () -> {
            ProceedingsFixture in = inOpen();
            return update(in, in.said("OPINION"));
        });
        makers.put("removeContribution", () -> remove(inOpen()));
        makers.put("listVotes", () -> read("listVotes", inOpen().votes()));
        makers.put("getVote", () -> {
            ProceedingsFixture in = inMarked();
            return read("getVote", in.votes() + "/" + in.voted());
        });
        makers.put("recordVote", () -> vote(MeetingFixture.marked()));
        makers.put("withdrawVote", () -> withdraw(inMarked()));
        makers.put("recordReservedOpinion", () -> reserve(inMarked()));
        makers.put("getConclusions", () -> read("getConclusions", inOpen().conclusions()));
        makers.put("updateConclusion", () -> conclude(MeetingFixture.open()));
        makers.put("listProposals", () -> read("listProposals", PROPOSALS + "?limit=3"));
        makers.put("getProposal", () -> read("getProposal", PROPOSALS + "/" + inOpen().forwarded()));
        makers.put("forwardProposal", () -> forward(inOpen()));
        makers.put("answerProposal", () -> answer(inOpen()));
    }

    private static void tasks(Map<String, Supplier<Call>> makers) {
        makers.put("listTasks", () -> read("listTasks", TASKS + "?limit=3"));
        makers.put(
                "listEarlierTasks",
                () -> read("listEarlierTasks", MeetingFixture.announced().path() + "/earlier-tasks"));
        makers.put("getTask", () -> read("getTask", TaskFixture.open().path()));
        makers.put("createTask", () -> createTask(MeetingFixture.open()));
        makers.put("updateTask", () -> updateTask(TaskFixture.open()));
        makers.put("reportTaskProgress", () -> report(TaskFixture.open()));
        makers.put("completeTask", () -> step("completeTask", TaskFixture.open(), "/complete", Map.of()));
        makers.put("reopenTask", () -> reopen(TaskFixture.open().complete()));
        makers.put("dropTask", () -> step("dropTask", TaskFixture.open(), "/drop", REASON));
    }

    static Call createTask(MeetingFixture meeting) {
        Map<String, Object> body = TaskFixture.creation(meeting, Cell.model().plainMember(0));
        return change("createTask", POST, TASKS, body, null, TASKS + "?meetingId=" + meeting.id());
    }

    static Call updateTask(TaskFixture task) {
        Map<String, Object> body = TaskFixture.content(Cell.model().plainMember(1));
        body.put("title", "Vận động cả 4 hộ");
        String etag = task.read().header("ETag");
        return change("updateTask", PUT, task.path(), body, etag, task.path());
    }

    /** To somebody else; what it is stays. */
    static Call giveTask(TaskFixture task) {
        Map<String, Object> body = TaskFixture.content(Cell.model().plainMember(1));
        String etag = task.read().header("ETag");
        return change("updateTask", PUT, task.path(), body, etag, task.path());
    }

    static Call report(TaskFixture task) {
        Map<String, Object> body = Map.of("percent", 60, "result", "Đã vận động được 2/3 hộ");
        return step("reportTaskProgress", task, "/progress", body);
    }

    static Call reopen(TaskFixture task) {
        return step("reopenTask", task, "/reopen", Map.of("reason", "Một hộ chưa nhận được thẻ", "percent", 60));
    }

    static Call step(String operationId, TaskFixture task, String verb, Map<String, Object> body) {
        String etag = task.read().header("ETag");
        return change(operationId, POST, task.path() + verb, body, etag, task.path());
    }

    static Call add(MeetingFixture meeting) {
        String path = new ProceedingsFixture(meeting).contributions();
        Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        return change("addContribution", POST, path, words, null, path);
    }

    static Call update(ProceedingsFixture proceedings, String contributionId) {
        String list = proceedings.contributions();
        Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(1), "QUESTION");
        String etag = ProceedingsFixture.etag(list, contributionId);
        return change("updateContribution", PUT, list + "/" + contributionId, words, etag, list);
    }

    static Call remove(ProceedingsFixture proceedings) {
        return remove(proceedings, proceedings.said("OPINION"));
    }

    static Call remove(ProceedingsFixture proceedings, String contributionId) {
        String list = proceedings.contributions();
        String etag = ProceedingsFixture.etag(list, contributionId);
        return change("removeContribution", POST, list + "/" + contributionId + "/remove", REASON, etag, list);
    }

    static Call vote(MeetingFixture meeting) {
        String path = new ProceedingsFixture(meeting).votes();
        return change("recordVote", POST, path, ProceedingsFixture.ballot("ORDINARY", 15, 1), null, path);
    }

    static Call withdraw(ProceedingsFixture proceedings) {
        return onVote("withdrawVote", proceedings, proceedings.voted(), "/withdraw", REASON);
    }

    static Call reserve(ProceedingsFixture proceedings) {
        return reserve(proceedings, proceedings.voted());
    }

    static Call reserve(ProceedingsFixture proceedings, String voteId) {
        Map<String, Object> body =
                Map.of("memberId", Cell.model().plainMember(0), "opinion", "Đề nghị lùi thời hạn đến hết quý I");
        return onVote("recordReservedOpinion", proceedings, voteId, "/reserved-opinions", body);
    }

    static Call onVote(
            String operationId, ProceedingsFixture in, String voteId, String verb, Map<String, Object> body) {
        String etag = ProceedingsFixture.etag(in.votes(), voteId);
        return change(operationId, POST, in.votes() + "/" + voteId + verb, body, etag, in.votes());
    }

    static Call conclude(MeetingFixture meeting) {
        ProceedingsFixture proceedings = new ProceedingsFixture(meeting);
        return change(
                "updateConclusion",
                PUT,
                proceedings.conclusions() + "/1",
                Map.of("text", "Thống nhất giao chi ủy rà soát"),
                proceedings.conclusionEtag(1),
                proceedings.conclusions());
    }

    static Call forward(ProceedingsFixture proceedings) {
        return forward(proceedings, proceedings.said("PROPOSAL"));
    }

    static Call forward(ProceedingsFixture proceedings, String contributionId) {
        return change(
                "forwardProposal",
                POST,
                PROPOSALS,
                ProceedingsFixture.question(contributionId),
                null,
                PROPOSALS + "?meetingId=" + proceedings.meeting().id());
    }

    /** The committee answers. */
    static Call answer(ProceedingsFixture proceedings) {
        return answer(proceedings, proceedings.forwarded());
    }

    static Call answer(ProceedingsFixture proceedings, String proposalId) {
        String list = PROPOSALS + "?meetingId=" + proceedings.meeting().id();
        return change(
                "answerProposal",
                POST,
                PROPOSALS + "/" + proposalId + "/answer",
                Map.of("answer", "Đã đưa vào kế hoạch năm 2027"),
                ProceedingsFixture.etag(list, proposalId),
                list);
    }

    private static ProceedingsFixture inOpen() {
        return new ProceedingsFixture(MeetingFixture.open());
    }

    private static ProceedingsFixture inMarked() {
        return new ProceedingsFixture(MeetingFixture.marked());
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }

    private static Call change(
            String operationId, Method method, String path, Map<String, Object> body, String etag, String watched) {
        return new Call(operationId, method, path, JSON.valueToTree(body), etag, watched, Api.SECRETARY);
    }
}
