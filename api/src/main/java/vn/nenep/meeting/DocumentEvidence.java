package vn.nenep.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When the members could read the documents of a meeting; known to whoever keeps them. */
public interface DocumentEvidence {

    /** Since when all that is there for the meeting has been there; empty while there is nothing. */
    Optional<Instant> completeSince(UUID meetingId);
}
