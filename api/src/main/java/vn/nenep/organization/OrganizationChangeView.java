package vn.nenep.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationChange", description = "One step in the life of an organisation.")
record OrganizationChangeView(
        @Schema(required = true) UUID id,

        @Schema(required = true) ChangeKind kind,

        @Schema(required = true, description = "First day.") LocalDate effectiveOn,

        String reason,

        @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU")
        String decisionNumber,

        @Schema(required = true, description = "As it was from then on.")
        String code,

        @Schema(required = true, description = "As it was from then on.")
        String name,

        @Schema(
                description =
                        "Under which organisation it stood from then on. Absent when the caller may not read that one.")
        OrganizationRef parent,

        @Schema(
                description = "With which organisation it merged, or which one was split off. Absent when the caller "
                        + "may not read that one.")
        OrganizationRef other,

        @Schema(description = "Members who went along with a merger or a split.")
        Integer members,

        @Schema(description = "Organisations below that went along with a merger.")
        Integer children,

        @Schema(description = "Roles on it that ended because of it.")
        Integer rolesEnded,

        @Schema(description = "Who entered it; absent for what the service began with.")
        String enteredBy,

        @Schema(required = true, description = "When it was entered.")
        Instant enteredAt) {

    static OrganizationChangeView of(OrganizationChange change, Map<UUID, String> readable) {
        return new OrganizationChangeView(
                change.id,
                change.kind,
                change.effectiveOn,
                change.reason,
                change.decisionNumber,
                change.code,
                change.name,
                OrganizationRef.of(change.parentId, readable),
                OrganizationRef.of(change.otherId, readable),
                change.members,
                change.children,
                change.rolesEnded,
                change.actorName,
                change.recordedAt);
    }
}
