package vn.nenep.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** Whether meetings of an organisation may be held online: no central rule allows it, so somebody there must have said so. */
public interface OnlinePermission {

    /** On that day. */
    boolean allowsOnline(UUID organizationId, LocalDate day);
}
