package vn.nenep.meeting;

import java.util.UUID;

/** Whether the minutes of a meeting are adopted: what they say of it is not changed any more. Known to whoever keeps them. */
public interface AdoptedMinutes {

    boolean areAdopted(UUID meetingId);
}
