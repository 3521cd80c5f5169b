package vn.nenep.criticism;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@AuthorFitsKind
@Schema(description = "What was said in the meeting.")
record CreateCriticismRecordRequest(
        @NotNull @Schema(required = true) UUID meetingId,

        @NotNull @Schema(required = true) CriticismKind kind,

        @NotNull @Schema(required = true, description = "Of whom it was said; on the meeting's roster.")
        UUID subjectId,

        @NotNull @Schema(
                required = true,
                description =
                        "Who said it; on the meeting's roster. The subject for SELF_CRITICISM, another for CRITICISM.")
        UUID authorId,

        @NotBlank @Size(max = 4000) @Schema(required = true, examples = "Nộp báo cáo chậm hai tháng liền.")
        String shortcoming,

        @Size(max = 4000) @Schema(description = "What shall be done about it.", examples = "Nộp trước ngày 25 hằng tháng.")
        String remedy) {

    @Override
    public String toString() {
        return "CreateCriticismRecordRequest[sealed]";
    }
}
