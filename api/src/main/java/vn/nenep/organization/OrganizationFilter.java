package vn.nenep.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.text.CleanText;

class OrganizationFilter {

    @QueryParam("kind")
    @Parameter(description = "Only organisations of this kind.")
    OrganizationKind kind;

    @QueryParam("parentId")
    @Parameter(description = "Only those directly below this organisation.")
    UUID parentId;

    @QueryParam("activeOn")
    @Parameter(
            description = "The tree as it stood on this day: who was active, and under whom. Today when absent.",
            example = "2026-10-31")
    LocalDate activeOn;

    @QueryParam("q")
    @Size(max = 100) @Parameter(description = "Part of the name; diacritics do not matter.", example = "xay dung")
    String q;

    Optional<String> folded() {
        return Optional.ofNullable(q).filter(text -> !text.isBlank()).map(CleanText::fold);
    }
}
