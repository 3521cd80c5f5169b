package vn.nenep.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of notices, and how many are unread in all.")
record NoticePage(
        @Schema(required = true) List<NoticeView> items,

        @Schema(description = "For the next page; absent on the last one.")
        String nextPageToken,

        @Schema(required = true, examples = "2") long unread) {}
