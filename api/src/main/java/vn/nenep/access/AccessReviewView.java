package vn.nenep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "AccessReview", description = "Who looked through which roles on which day.")
record AccessReviewView(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Đảng bộ tỉnh Sông Tiền")
        String organizationName,

        @Schema(required = true) LocalDate reviewedOn,

        @Schema(required = true) Instant reviewedAt,

        @Schema(required = true, description = "The name as it was then.", examples = "Mai Xuân Tùng")
        String reviewedByName,

        @Schema(required = true, description = "How many roles held on that day.")
        long roles,

        String note)
        implements Identified {

    static AccessReviewView of(AccessReview review, String organizationName) {
        return new AccessReviewView(
                review.id,
                review.organizationId,
                organizationName,
                review.reviewedOn,
                review.reviewedAt,
                review.reviewerName,
                review.roleCount,
                review.note);
    }

    /** It never changes. */
    @Override
    public long version() {
        return 0;
    }
}
