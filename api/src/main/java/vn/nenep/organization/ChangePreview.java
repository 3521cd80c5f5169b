package vn.nenep.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.access.Role;

@Schema(description = "What a change of the tree would do. Nothing is changed by asking.")
record ChangePreview(
        @Schema(
                required = true,
                description =
                        "Organisations that would stand elsewhere: on a move itself and everything below, else those directly below.")
        long organizations,

        @Schema(
                required = true,
                description = "Members concerned: on a move everywhere below, else those who belong to it directly.")
        long members,

        @Schema(required = true, description = "Meetings planned, announced or open, counted as the members are.")
        long meetingsNotHeld,

        @Schema(
                required = true,
                description =
                        "Roles on the organisation itself that would end. Whoever needs one elsewhere is given it there.")
        List<RoleCount> rolesEnding,

        @Schema(required = true, description = "Roles further up that would no longer reach it.")
        List<RoleCount> rolesLosing,

        @Schema(required = true, description = "Roles further up that would newly reach it.")
        List<RoleCount> rolesGaining) {

    @Schema(name = "RoleCount", description = "How many hold a role.")
    record RoleCount(
            @Schema(required = true) Role role,
            @Schema(required = true) long count) {}

    /** In the order of the roles, so that two previews of the same are the same. */
    static List<RoleCount> counts(Map<Role, Long> held) {
        return held.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new RoleCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
