package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The minutes as documents need them. The caller has checked the rights. */
@ApplicationScoped
public class MinutesContents {

    MinutesContents() {}

    /** Read live before the adoption, and from what was sealed after it. 404 for an unknown meeting. */
    public MinutesContent of(UUID meetingId) {
        throw new UnsupportedOperationException("Follows with the next step: " + meetingId);
    }
}
