package vn.nenep.platform.file;

/** An Office file that is not opened, and why. */
public class RefusedArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        DAMAGED,
        UNKNOWN_TYPE,
        TOO_MANY_PARTS,
        UNPACKS_TOO_LARGE,
        MACRO,
        EMBEDDED,
        EXTERNAL_LINK,
        DOCUMENT_TYPE
    }

    private final Reason reason;

    RefusedArchive(Reason reason) {
        this(reason, null);
    }

    RefusedArchive(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
