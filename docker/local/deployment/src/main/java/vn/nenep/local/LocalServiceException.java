package vn.nenep.local;

/**
 * Something that the person at the keyboard can put right. The message is one line, says what to do and is meant to be
 * read alone: that is why there is no stack trace.
 */
public final class LocalServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalServiceException(String message) {
        super(message, null, false, false);
    }
}
