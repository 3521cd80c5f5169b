package vn.nenep.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScheduleConcern", description = "Why another day is proposed.")
record Concern(
        @Schema(required = true) ConcernKind kind,

        @Schema(description = "Which holiday.", examples = "Mùng 1 Tết Nguyên đán")
        String holiday) {

    static Concern of(ConcernKind kind) {
        return new Concern(kind, null);
    }
}
