package vn.nenep.proceedings;

import java.time.Instant;
import java.util.UUID;

/** What is written down of somebody's words. */
interface ContributionContent {

    /** From 1 on; null outside the programme. */
    Integer agendaItem();

    /** Null for a guest. */
    UUID memberId();

    /** Null for a member. */
    String guestName();

    ContributionKind kind();

    /** Null for now, or the end of a meeting that is over. */
    Instant spokeAt();

    /** Null while nobody has written it. */
    String summary();
}
