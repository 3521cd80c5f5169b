package vn.nenep.meeting;

/** Where people take part. Anything but coming together needs the leave of the organisation. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE,
    HYBRID;

    /** Whether anybody may take part from elsewhere. */
    public boolean isOnline() {
        return this != IN_PERSON;
    }
}
