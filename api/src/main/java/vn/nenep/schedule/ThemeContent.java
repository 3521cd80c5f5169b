package vn.nenep.schedule;

import java.util.UUID;

/** What people decide about a theme. */
interface ThemeContent {

    Integer year();

    Integer quarter();

    String title();

    UUID presenterId();

    ThemeState state();

    String note();

    UUID meetingId();
}
