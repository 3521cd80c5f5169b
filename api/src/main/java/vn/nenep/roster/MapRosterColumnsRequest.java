package vn.nenep.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

@Schema(description = "Which column of the file means what.")
record MapRosterColumnsRequest(
        @NotNull @Min(0) @Max(100_000) @Schema(description = "Number of the line with the headings; 0 when there is none.", examples = "4")
        Integer headerLine,

        @NotEmpty @Size(max = 10) List<@NotNull @Valid Place> places) {

    @Schema(name = "MapRosterColumn", description = "Where a column stands.")
    record Place(
            @NotNull RosterColumn column,

            @NotNull @Min(0) @Max(59) @Schema(description = "From 0.", examples = "1")
            Integer index) {}

    /** 422 when something is named twice or something needed is missing. */
    RosterColumns toColumns(boolean singleCell) {
        Map<RosterColumn, Integer> found = new EnumMap<>(RosterColumn.class);
        places.forEach(place -> found.put(place.column, place.index));
        RosterColumns columns = new RosterColumns(headerLine, found);
        boolean twice = found.size() < places.size() || new HashSet<>(found.values()).size() < places.size();
        if (twice || !columns.isComplete(singleCell)) {
            throw Problem.of(ProblemType.ROSTER_COLUMNS_NOT_POSSIBLE);
        }
        return columns;
    }
}
