package vn.nenep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.platform.job.JobRun;
import vn.nenep.platform.job.JobWork;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Writes a list of an organisation and everything below it into a workbook, on behalf of whoever asked. */
@ApplicationScoped
class ListJob implements JobWork {

    static final String KIND = "document-list";

    private final DocumentRepository documents;
    private final MeetingRows meetings;
    private final TaskRows tasks;
    private final Access access;
    private final AuditTrail audit;

    ListJob(DocumentRepository documents, MeetingRows meetings, TaskRows tasks, Access access, AuditTrail audit) {
        this.documents = documents;
        this.meetings = meetings;
        this.tasks = tasks;
        this.access = access;
        this.audit = audit;
    }

    /** One column of a sheet. */
    record Head(String name, double width) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        access.actFor(run.accountId());
        OfficialDocument made =
                documents.findForChange(run.subjectId()).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(Action.CREATE_DOCUMENT, made.organizationId);
        byte[] content = workbook(made, run);
        documents.keep(made.id, content);
        made.digest = DigestUtils.sha256Hex(content);
        made.state = DocumentState.READY;
        documents.flush();
        audit.changed(Action.CREATE_DOCUMENT, DocumentService.OBJECT, made.id, made.organizationId, made.version);
    }

    @Override
    public void failed(UUID subjectId, RuntimeException cause) {
        documents.findForChange(subjectId).ifPresent(made -> {
            made.state = DocumentState.FAILED;
            made.failure = ProblemType.INTERNAL_ERROR.slug();
        });
    }

    private byte[] workbook(OfficialDocument list, JobRun run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Nề Nếp", null)) {
            Worksheet sheet = workbook.newWorksheet(list.title);
            if (list.kind == DocumentKind.TASK_LIST) {
                heads(sheet, TaskRows.HEADS);
                tasks.write(sheet, list, run.progress());
            } else {
                heads(sheet, MeetingRows.HEADS);
                meetings.write(sheet, list, run.progress());
            }
            sheet.finish();
            workbook.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void heads(Worksheet sheet, List<Head> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i).name());
            sheet.width(i, heads.get(i).width());
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }
}
