package vn.nenep.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnreadNotices", description = "How many notices are unread.")
record UnreadNoticesView(
        @Schema(required = true, examples = "0") long unread) {}
