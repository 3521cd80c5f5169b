package vn.nenep.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows, in the order of the list
 * @param nextPageToken send it as {@code pageToken} to read on; absent on the last page
 */
public record Page<T>(
        @Schema(required = true, description = "The rows, in the order of the list.")
        List<T> items,

        @Schema(description = "Send it as `pageToken` to read on. Absent on the last page.")
        String nextPageToken) {

    /** A page from up to {@code limit + 1} rows: the one too many only shows that there is more. */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, PageToken> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows.stream().map(view).toList(), null);
        }
        List<R> shown = rows.subList(0, request.limit());
        PageToken next = position.apply(shown.get(shown.size() - 1));
        return new Page<>(shown.stream().map(view).toList(), next.encode());
    }
}
