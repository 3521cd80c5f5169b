package vn.nenep.organization;

import java.util.UUID;

/** What features that the tree does not know keep on organisations; each counts its own. */
public interface OrganizationUse {

    enum Kind {
        /** Persons whose official membership is there. */
        MEMBERS,
        /** Planned, announced or open. */
        MEETINGS_NOT_HELD
    }

    Kind kind();

    /** On the organisation itself. */
    long on(UUID organizationId);

    /** On the organisation and everything below it today. */
    long under(UUID organizationId);
}
