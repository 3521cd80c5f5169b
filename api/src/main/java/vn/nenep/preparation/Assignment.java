package vn.nenep.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(name = "PlannedAssignment", description = "What somebody prepares for the meeting.")
record Assignment(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Dự thảo báo cáo tháng 11, phương hướng tháng 12")
        String task,

        @NotNull @Column(name = "member_id") @Schema(required = true, description = "A member of the cell.")
        UUID memberId,

        @Column(name = "due_on") @Schema(description = "Until when.")
        LocalDate dueOn,

        @Column(name = "done_on") @Schema(description = "When it was ready. Absent as long as it is not.")
        LocalDate doneOn) {}
