package vn.nenep.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.DocumentEvidence;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The documents of a meeting: given by those who prepare it, read by whoever reads the meeting, and never deleted. */
@ApplicationScoped
public class PaperService implements DocumentEvidence {

    private static final String OBJECT = "meeting-document";

    private final PaperRepository papers;
    private final PaperStore store;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    PaperService(
            PaperRepository papers,
            PaperStore store,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.papers = papers;
        this.store = store;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** What a download needs. */
    record Download(String fileName, PaperKind kind, String digest, Path file) {}

    Page<PaperView> list(UUID meetingId, PageRequest page) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.LIST_MEETING_DOCUMENTS, meeting.organizationId());
        List<String> allowed = allowed(meeting);
        return Page.of(
                papers.ofMeeting(meetingId, page),
                page,
                paper -> PaperView.of(paper, allowed),
                paper -> PageToken.of(paper.id));
    }

    @Override
    public Optional<Instant> completeSince(UUID meetingId) {
        return papers.latestUpload(meetingId);
    }

    /** Before the body is read: nobody else may send us 20 MB. */
    void requireUpload(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.UPLOAD_MEETING_DOCUMENT, meeting.organizationId());
        requireOpenForPapers(meeting);
    }

    @Transactional
    PaperView create(UploadedPaper uploaded) {
        MeetingFacts meeting = meetings.factsForUse(uploaded.meetingId());
        access.require(Action.UPLOAD_MEETING_DOCUMENT, meeting.organizationId());
        requireOpenForPapers(meeting);
        Paper made = new Paper(uploaded, meeting.organizationId(), access.principal(), calendar.now());
        papers.persist(made);
        store.keep(made.id, uploaded.received());
        return saved(made, meeting, Action.UPLOAD_MEETING_DOCUMENT);
    }

    PaperView get(UUID paperId) {
        Paper paper = papers.findByIdOptional(paperId).orElseThrow(PaperService::unknown);
        access.require(Action.LIST_MEETING_DOCUMENTS, paper.organizationId);
        return PaperView.of(paper, allowed(meetings.facts(paper.meetingId)));
    }

    /** The reading is written down before anything is sent. */
    @Transactional
    Download download(UUID meetingId, UUID paperId) {
        Paper paper = papers.findByIdOptional(paperId)
                .filter(found -> found.meetingId.equals(meetingId))
                .orElseThrow(PaperService::unknown);
        access.require(Action.DOWNLOAD_MEETING_DOCUMENT, paper.organizationId);
        Path file = store.verified(paper);
        audit.read(Action.DOWNLOAD_MEETING_DOCUMENT, OBJECT, paper.id, paper.organizationId);
        return new Download(paper.fileName, paper.kind, paper.digest, file);
    }

    @Transactional
    PaperView withdraw(UUID meetingId, UUID paperId, IfMatch seen, WithdrawMeetingDocumentRequest request) {
        Paper paper = papers.findForChange(paperId)
                .filter(found -> found.meetingId.equals(meetingId))
                .orElseThrow(PaperService::unknown);
        access.require(Action.WITHDRAW_MEETING_DOCUMENT, paper.organizationId);
        IfMatch.require(seen, paper.version);
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        requireOpenForPapers(meeting);
        paper.withdraw(request.reason(), access.principal(), calendar.now());
        return saved(paper, meeting, Action.WITHDRAW_MEETING_DOCUMENT);
    }

    private static void requireOpenForPapers(MeetingFacts meeting) {
        if (meeting.isOver()) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting is " + meeting.state() + ".");
        }
    }

    private List<String> allowed(MeetingFacts meeting) {
        return access.allowed(
                meeting.organizationId(),
                meeting.isOver() ? Stream.empty() : Stream.of(Action.WITHDRAW_MEETING_DOCUMENT));
    }

    private PaperView saved(Paper changed, MeetingFacts meeting, Action action) {
        papers.flush();
        audit.changed(action, OBJECT, changed.id, changed.organizationId, changed.version);
        return PaperView.of(changed, allowed(meeting));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
