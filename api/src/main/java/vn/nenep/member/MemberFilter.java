package vn.nenep.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.text.CleanText;

class MemberFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only members of this cell, or of the cells below this committee.")
    UUID organizationId;

    @QueryParam("q")
    @Size(max = 100) @Parameter(
            description = "Beginnings of words of the name, in any order; diacritics do not matter.",
            example = "do thi uong")
    String q;

    @QueryParam("category")
    @Parameter(description = "Only official or only probationary members.")
    MemberCategory category;

    @QueryParam("standing")
    @Parameter(description = "Only those who stand so today.")
    Standing standing;

    @QueryParam("status")
    @Parameter(description = "Those who are members now, or those who have left. Without it those who are now.")
    MemberStatus status;

    MemberStatus statusOrCurrent() {
        return status == null ? MemberStatus.CURRENT : status;
    }

    List<String> words() {
        return q == null ? List.of() : NameWords.words(CleanText.fold(q));
    }
}
