package vn.nenep.proceedings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "Conclusion", description = "What the chair concludes on an item of the programme or the whole meeting.")
record ConclusionView(
        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(required = true, description = "The number of the item; 0 for the whole meeting.", examples = "2")
        int agendaItem,

        @Schema(
                description = "Of the item; absent for the whole meeting.",
                examples = "Đánh giá kết quả lãnh đạo tháng trước")
        String title,

        @Schema(
                required = true,
                description = "Empty while nobody has written it.",
                examples = "Thống nhất giao chi ủy rà soát")
        String text,

        @Schema(description = "Absent while nobody has written it.")
        Instant writtenAt,

        @Schema(examples = "Lý Thị Hoa") String writtenByName)
        implements Versioned {

    /** @param row null while nobody has written it */
    static ConclusionView of(int agendaItem, String title, Conclusion row) {
        long version = row == null ? Conclusion.NOT_SET : row.seenVersion();
        return new ConclusionView(
                version,
                "\"" + version + "\"",
                agendaItem,
                title,
                row == null ? "" : row.text,
                row == null ? null : row.writtenAt,
                row == null ? null : row.writtenByName);
    }
}
