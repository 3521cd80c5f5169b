package vn.nenep.proceedings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@CoherentBallots
@Schema(description = "The count of a vote.")
record RecordVoteRequest(
        @Min(1) @Max(100) @Schema(description = "The number of the item in the programme. Absent: outside of it.", examples = "2")
        Integer agendaItem,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Thông qua nghị quyết tháng 12")
        String subject,

        @NotNull @Schema(required = true, description = "What is decided; the rule of the day follows from it.")
        VoteKind kind,

        @NotNull @Schema(required = true) VoteMethod method,

        @Schema(description = "When; within the meeting. Absent: now, or the end of a meeting that is over.")
        Instant votedAt,

        @NotNull @Min(0) @Max(10_000) @Schema(required = true, examples = "19")
        Integer inFavour,

        @NotNull @Min(0) @Max(10_000) @Schema(required = true, examples = "1")
        Integer against,

        @Min(0) @Max(10_000) @Schema(description = "Ballots that came back: with a SECRET_BALLOT only, and needed there.", examples = "20")
        Integer ballots) {}
