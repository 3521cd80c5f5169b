package vn.nenep.notice;

/** How far a mail has come. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up: refused too often, or the meeting was over before it could be sent. */
    DEAD
}
