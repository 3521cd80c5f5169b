package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.document.DocumentSettingsView.InForce;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** What an organisation puts on its documents. */
@ApplicationScoped
class SettingsService {

    private static final LocalDate FIRST_TERM = LocalDate.of(1930, 2, 3);

    private final DocumentRepository documents;
    private final Frames frames;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    SettingsService(
            DocumentRepository documents, Frames frames, Access access, AuditTrail audit, CellCalendar calendar) {
        this.documents = documents;
        this.frames = frames;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    DocumentSettingsView get(UUID organizationId) {
        access.require(Action.GET_DOCUMENT_SETTINGS, organizationId);
        return view(documents.settings(List.of(organizationId)).stream()
                .findFirst()
                .orElseGet(() -> new DocumentSetting(organizationId)));
    }

    @Transactional
    DocumentSettingsView update(UUID organizationId, IfMatch seen, UpdateDocumentSettingsRequest wanted) {
        access.require(Action.UPDATE_DOCUMENT_SETTINGS, organizationId);
        LocalDate term = wanted.termStart();
        if (term != null && (term.isBefore(FIRST_TERM) || term.isAfter(calendar.today()))) {
            throw Problem.of(ProblemType.DAY_NOT_POSSIBLE, "A term has begun, today at the latest.");
        }
        DocumentSetting setting = documents.settingForChange(organizationId).orElse(null);
        if (setting == null) {
            IfMatch.require(seen, 0);
            setting = new DocumentSetting(organizationId);
            setting.take(wanted);
            // From 1 on: 0 is what nobody has written yet.
            setting.version = 1;
            documents.add(setting);
        } else {
            IfMatch.require(seen, setting.version);
            setting.take(wanted);
        }
        documents.flush();
        audit.changed(
                Action.UPDATE_DOCUMENT_SETTINGS, "document-settings", organizationId, organizationId, setting.version);
        return view(setting);
    }

    private DocumentSettingsView view(DocumentSetting setting) {
        Frames.InForce rules = frames.on(setting.organizationId, calendar.today());
        DocumentForm form = rules.form();
        return new DocumentSettingsView(
                setting.version,
                setting.organizationId,
                rules.issuer(),
                setting.placeName,
                setting.signatureTitle,
                setting.termStart,
                setting.lineSpacing,
                new InForce(
                        rules.placeName(),
                        rules.signatureTitle(),
                        rules.termStart(),
                        form.page(rules.lineSpacing()).lineSpacing(),
                        form.document,
                        form.article,
                        form.provenance),
                access.allowed(setting.organizationId, Stream.of(Action.UPDATE_DOCUMENT_SETTINGS)));
    }
}
