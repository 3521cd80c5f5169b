package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The templates of committees: kept after a look inside, withdrawn and never deleted. */
@ApplicationScoped
class TemplateService {

    private static final String OBJECT = "document-template";

    private final TemplateRepository templates;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    TemplateService(TemplateRepository templates, Access access, AuditTrail audit, CellCalendar calendar) {
        this.templates = templates;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** What a download needs. */
    record Download(String fileName, byte[] content) {}

    Page<TemplateView> list(UUID organizationId, PageRequest page) {
        access.require(Action.LIST_DOCUMENT_TEMPLATES, organizationId);
        List<String> allowed = allowed(organizationId);
        return Page.of(
                templates.list(organizationId, page),
                page,
                template -> TemplateView.of(template, allowed),
                template -> PageToken.of(template.id));
    }

    TemplateView get(UUID templateId) {
        DocumentTemplate found = templates.findByIdOptional(templateId).orElseThrow(TemplateService::unknown);
        access.require(Action.LIST_DOCUMENT_TEMPLATES, found.organizationId);
        return TemplateView.of(found, allowed(found.organizationId));
    }

    /** Before the file is looked at. */
    void requireUpload(UUID organizationId) {
        access.require(Action.UPLOAD_DOCUMENT_TEMPLATE, organizationId);
    }

    @Transactional
    TemplateView create(UploadedTemplate uploaded) {
        requireUpload(uploaded.organizationId());
        DocumentTemplate made = new DocumentTemplate(uploaded, access.principal(), calendar.now());
        templates.persist(made);
        return saved(made, Action.UPLOAD_DOCUMENT_TEMPLATE);
    }

    @Transactional
    Download download(UUID organizationId, UUID templateId) {
        DocumentTemplate found = templates
                .findByIdOptional(templateId)
                .filter(template -> template.organizationId.equals(organizationId))
                .orElseThrow(TemplateService::unknown);
        access.require(Action.DOWNLOAD_DOCUMENT_TEMPLATE, found.organizationId);
        audit.read(Action.DOWNLOAD_DOCUMENT_TEMPLATE, OBJECT, found.id, found.organizationId);
        return new Download(found.fileName, found.content);
    }

    @Transactional
    TemplateView withdraw(UUID organizationId, UUID templateId, IfMatch seen) {
        DocumentTemplate found = templates
                .findForChange(templateId)
                .filter(template -> template.organizationId.equals(organizationId))
                .orElseThrow(TemplateService::unknown);
        access.require(Action.WITHDRAW_DOCUMENT_TEMPLATE, found.organizationId);
        IfMatch.require(seen, found.version);
        found.withdraw(access.principal(), calendar.now());
        return saved(found, Action.WITHDRAW_DOCUMENT_TEMPLATE);
    }

    private List<String> allowed(UUID organizationId) {
        return access.allowed(organizationId, Stream.of(Action.WITHDRAW_DOCUMENT_TEMPLATE));
    }

    private TemplateView saved(DocumentTemplate changed, Action action) {
        templates.flush();
        audit.changed(action, OBJECT, changed.id, changed.organizationId, changed.version);
        return TemplateView.of(changed, allowed(changed.organizationId));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
