package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.document.DocumentNumber.Series;
import vn.nenep.document.Frames.InForce;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.platform.job.JobProgress;
import vn.nenep.platform.job.Jobs;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.schedule.NoticeService;
import vn.nenep.schedule.NoticeService.IssuedNotice;

/** Documents in the Party's form: looked at before, made once, and from then on what they are. */
@ApplicationScoped
class DocumentService {

    static final String OBJECT = "official-document";

    private static final Duration LONGEST_LIST = Duration.ofDays(366);

    private final DocumentRepository documents;
    private final DocumentTexts texts;
    private final DocumentNumbers numbers;
    private final Frames frames;
    private final MeetingService meetings;
    private final NoticeService notices;
    private final Templates templates;
    private final Jobs jobs;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    DocumentService(
            DocumentRepository documents,
            DocumentTexts texts,
            DocumentNumbers numbers,
            Frames frames,
            MeetingService meetings,
            NoticeService notices,
            Templates templates,
            Jobs jobs,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.documents = documents;
        this.texts = texts;
        this.numbers = numbers;
        this.frames = frames;
        this.meetings = meetings;
        this.notices = notices;
        this.templates = templates;
        this.jobs = jobs;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** A file to be handed out. */
    record Download(String fileName, DocumentFormat format, byte[] content) {}

    Page<DocumentView> list(UUID meetingId, UUID organizationId, PageRequest page) {
        if ((meetingId == null) == (organizationId == null)) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "Name either a meeting or an organisation.");
        }
        UUID owner =
                meetingId == null ? organizationId : meetings.facts(meetingId).organizationId();
        access.require(Action.LIST_DOCUMENTS, owner);
        return Page.of(
                documents.list(meetingId, organizationId, page), page, this::view, made -> PageToken.of(made.id));
    }

    DocumentView get(UUID documentId) {
        OfficialDocument made = documents.findByIdOptional(documentId).orElseThrow(DocumentService::unknown);
        access.require(Action.GET_DOCUMENT, made.organizationId);
        return view(made);
    }

    /** As it would be, with nothing kept and no number given. */
    @Transactional
    Download preview(UUID meetingId, DocumentKind kind, Integer agendaItem, DocumentFormat format) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.PREVIEW_DOCUMENT, meeting.organizationId());
        requirePossible(kind.isOfMeeting() && kind.formats().contains(format), "This kind has no such file.");
        MinutesContent content = texts.content(meetingId);
        LocalDate day = day(kind, content);
        InForce rules = frames.on(meeting.organizationId(), day);
        Frame frame = frames.frame(rules, day, null, true);
        PrintedDocument printed = texts.ofMeeting(kind, meeting, content, agendaItem, frame);
        audit.read(Action.PREVIEW_DOCUMENT, "meeting", meetingId, meeting.organizationId());
        byte[] template =
                templates.contentFor(meeting.organizationId(), kind, day).orElse(null);
        return new Download(
                "du-thao-" + kind.fileName + "-" + day + "." + format.ending(),
                format,
                DocumentFiles.file(printed, format, template));
    }

    @Transactional
    DocumentView create(CreateDocumentRequest request) {
        return switch (request.kind()) {
            case MEETING_LIST, TASK_LIST -> list(request);
            case SCHEDULE_NOTICE -> notice(request);
            default -> ofMeeting(request);
        };
    }

    private DocumentView ofMeeting(CreateDocumentRequest request) {
        DocumentKind kind = request.kind();
        requirePossible(request.meetingId() != null, "Name the meeting.");
        requirePossible(request.number() == null || kind.isCounted(), "This kind has no number.");
        MeetingFacts meeting = meetings.factsForUse(request.meetingId());
        access.require(
                kind.isCounted() ? Action.CREATE_DOCUMENT_WITH_NUMBER : Action.CREATE_DOCUMENT,
                meeting.organizationId());
        MinutesContent content = texts.content(meeting.id());
        texts.requireFinal(kind, meeting, content);
        OfficialDocument made = begin(meeting.organizationId(), kind);
        made.meetingId = meeting.id();
        made.itemPosition = kind == DocumentKind.MINUTES_EXTRACT ? request.agendaItem() : null;
        made.day = day(kind, content);
        InForce rules = frames.on(meeting.organizationId(), made.day);
        Integer number = kind.isCounted() ? number(made, rules, request.number()) : null;
        Frame frame = frames.frame(rules, made.day, number, false);
        PrintedDocument printed = texts.ofMeeting(kind, meeting, content, request.agendaItem(), frame);
        made.formCode = rules.form().code;
        made.templateId =
                templates.idFor(meeting.organizationId(), kind, made.day).orElse(null);
        return kept(made, printed);
    }

    /** Minutes, sheets and extracts bear the day of the meeting, what follows from it the day on which it is issued. */
    private LocalDate day(DocumentKind kind, MinutesContent content) {
        boolean issuedLater = kind == DocumentKind.RESOLUTION
                || kind == DocumentKind.CONCLUSION
                || kind == DocumentKind.MEETING_NOTICE
                || kind == DocumentKind.MINUTES_EXTRACT;
        if (issuedLater) {
            return calendar.today();
        }
        MinutesContent.Heading heading = content.body().heading();
        return calendar.dayOf(heading.start() == null ? heading.plannedStart() : heading.start());
    }

    /** Another edition keeps the number and the day of the first. */
    private int number(OfficialDocument made, InForce rules, Integer wanted) {
        Series series = new Series(made.organizationId, made.kind.symbol, rules.termStart());
        DocumentNumber given = numbers.take(series, made.meetingId, wanted, made.day);
        made.numberId = given.id;
        made.day = given.issuedOn;
        made.numberText = Wording.number(given.number) + "-" + made.kind.symbol + "/" + (rules.cell() ? "CB" : "ĐU");
        return given.number;
    }

    private DocumentView notice(CreateDocumentRequest request) {
        requirePossible(request.noticeId() != null, "Name the notice.");
        IssuedNotice notice = notices.issued(request.noticeId()).orElseThrow(DocumentService::unknown);
        access.require(Action.CREATE_DOCUMENT, notice.organizationId());
        OfficialDocument made = begin(notice.organizationId(), request.kind());
        made.noticeId = notice.id();
        made.numberText = notice.number();
        made.day = notice.day();
        InForce rules = frames.on(notice.organizationId(), made.day);
        made.formCode = rules.form().code;
        return kept(made, texts.notice(notice, frames.frame(rules, made.day, null, false)));
    }

    /** A province's year is long: a job makes it. */
    private DocumentView list(CreateDocumentRequest request) {
        requirePossible(
                request.organizationId() != null && request.from() != null && request.to() != null,
                "Name the organisation, the beginning and the end.");
        access.require(Action.CREATE_DOCUMENT, request.organizationId());
        Duration length = Duration.between(request.from(), request.to());
        requirePossible(
                !length.isNegative() && !length.isZero() && length.compareTo(LONGEST_LIST) <= 0,
                "The end is after the beginning, at most 366 days.");
        OfficialDocument made = begin(request.organizationId(), request.kind());
        made.listFrom = request.from();
        made.listTo = request.to();
        made.day = calendar.today();
        made.title = request.kind().typeName;
        made.state = DocumentState.WAITING;
        documents.persist(made);
        jobs.enqueue(ListJob.KIND, made.id, access.principal().accountId());
        return saved(made);
    }

    private OfficialDocument begin(UUID organizationId, DocumentKind kind) {
        return new OfficialDocument(organizationId, kind, access.principal(), calendar.now());
    }

    private DocumentView kept(OfficialDocument made, PrintedDocument printed) {
        byte[] content = DocumentFiles.kept(printed);
        made.title = shortened(printed.title());
        made.digest = DigestUtils.sha256Hex(content);
        documents.persist(made);
        documents.flush();
        documents.keep(made.id, content);
        return saved(made);
    }

    private static String shortened(String title) {
        int most = 500;
        return title.length() <= most ? title : title.substring(0, most - 1) + "…";
    }

    private DocumentView saved(OfficialDocument made) {
        documents.flush();
        Action action = made.kind.isCounted() ? Action.CREATE_DOCUMENT_WITH_NUMBER : Action.CREATE_DOCUMENT;
        audit.changed(action, OBJECT, made.id, made.organizationId, made.version);
        return view(made);
    }

    /** @param format null for the usual one. The reading is written down before anything is sent. */
    @Transactional
    Download download(UUID documentId, DocumentFormat format) {
        OfficialDocument made = documents.findByIdOptional(documentId).orElseThrow(DocumentService::unknown);
        access.require(Action.DOWNLOAD_DOCUMENT, made.organizationId);
        if (made.state != DocumentState.READY) {
            throw Problem.of(ProblemType.WRONG_STATE, "The document is not there yet.");
        }
        DocumentFormat wanted = format == null ? made.kind.usualFormat() : format;
        if (!made.kind.formats().contains(wanted)) {
            throw unknown();
        }
        byte[] content = documents.content(documentId);
        if (!DigestUtils.sha256Hex(content).equals(made.digest)) {
            throw new IllegalStateException("What is kept of the document " + documentId + " is not what was made");
        }
        audit.read(Action.DOWNLOAD_DOCUMENT, OBJECT, made.id, made.organizationId);
        return new Download(made.fileName(wanted), wanted, file(made, wanted, content));
    }

    private byte[] file(OfficialDocument made, DocumentFormat format, byte[] content) {
        if (made.kind.isList()) {
            return content;
        }
        byte[] template = made.templateId == null ? null : templates.content(made.templateId);
        return DocumentFiles.file(DocumentFiles.read(content), format, template);
    }

    private DocumentView view(OfficialDocument made) {
        return DocumentView.of(
                made,
                made.state == DocumentState.WAITING ? jobs.progress(made.id) : JobProgress.UNKNOWN,
                access.allowed(
                        made.organizationId,
                        made.state == DocumentState.READY ? Stream.of(Action.DOWNLOAD_DOCUMENT) : Stream.empty()));
    }

    private static void requirePossible(boolean possible, String otherwise) {
        if (!possible) {
            throw Problem.of(ProblemType.DOCUMENT_NOT_POSSIBLE, otherwise);
        }
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
