package vn.nenep.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list: taken by every list operation. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "At most this many rows, 1 to 200.")
    int limit;

    @QueryParam("pageToken")
    @Size(max = PageToken.LONGEST) @Parameter(description = "The `nextPageToken` of the page before.")
    String pageToken;

    public int limit() {
        return limit;
    }

    /** How many rows to ask the database for: one more than the page shows. */
    public int rows() {
        return limit + 1;
    }

    /** Where the page begins, as the given number of sort values. */
    public Optional<PageToken> after(int values) {
        return Optional.ofNullable(pageToken).map(token -> PageToken.decode(token, values));
    }
}
