package vn.nenep.access;

import io.smallrye.config.ConfigMapping;

/** How much one account may ask for through one client. */
@ConfigMapping(prefix = "nenep.limits")
interface LimitsConfig {

    int requestsPerMinute();

    /** For accounts that hold INTEGRATION. */
    int integrationRequestsPerMinute();
}
