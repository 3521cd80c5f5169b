package vn.nenep.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.job.JobProgress;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "OfficialDocument", description = "A document in the Party's form, or a list as a workbook.")
record DocumentView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(description = "Absent for what belongs to no meeting.")
        UUID meetingId,

        @Schema(required = true) DocumentKind kind,

        @Schema(description = "Of an extract: the item of the programme, from 1.", examples = "2")
        Integer agendaItem,

        @Schema(description = "Absent for what is not counted.", examples = "05-BB/CB")
        String number,

        @Schema(required = true, examples = "BIÊN BẢN sinh hoạt chi bộ thường kỳ tháng 11/2026")
        String title,

        @Schema(required = true, description = "The day that it bears.")
        LocalDate day,

        @Schema(required = true) DocumentState state,

        @Schema(required = true, description = "While a job makes it: steps done, of `progressTotal`.")
        int progressDone,

        @Schema(required = true, description = "0 before it is known.")
        int progressTotal,

        @Schema(description = "Why a job could not make it: the slug of a problem.", examples = "internal-error")
        String failure,

        @Schema(required = true, description = "What it can be downloaded as.", examples = "[\"PDF\", \"DOCX\"]")
        Set<DocumentFormat> formats,

        @Schema(required = true, description = "Whether its DOCX is that of a committee's template.")
        boolean fromTemplate,

        @Schema(required = true) Instant createdAt,

        @Schema(required = true, examples = "Nguyễn Văn Đức")
        String createdByName,

        @Schema(required = true, examples = "[\"downloadDocument\"]")
        List<String> allowedActions)
        implements Identified {

    static DocumentView of(OfficialDocument made, JobProgress progress, List<String> allowedActions) {
        return new DocumentView(
                made.id,
                made.version,
                made.organizationId,
                made.meetingId,
                made.kind,
                made.itemPosition,
                made.numberText,
                made.title,
                made.day,
                made.state,
                progress.done(),
                progress.total(),
                made.failure,
                made.kind.formats(),
                made.templateId != null,
                made.createdAt,
                made.createdByName,
                allowedActions);
    }
}
