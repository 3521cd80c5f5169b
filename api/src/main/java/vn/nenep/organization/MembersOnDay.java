package vn.nenep.organization;

import java.time.LocalDate;
import java.util.UUID;

/** How many belonged to a cell on a day; whoever keeps the members answers. */
public interface MembersOnDay {

    long membersOn(UUID organizationId, LocalDate day);
}
