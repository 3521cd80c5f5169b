package vn.nenep.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often calendars may ask. */
@ConfigMapping(prefix = "nenep.calendar")
interface CalendarConfig {

    /** Of one calendar; programs ask a few times a day, on each device. */
    @WithDefault("30")
    int requestsPerMinute();

    /** Of one address, with secrets that are none: guessing is hopeless, and not worth our time. */
    @WithDefault("30")
    int wrongPerMinute();
}
