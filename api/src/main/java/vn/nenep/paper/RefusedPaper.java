package vn.nenep.paper;

import vn.nenep.platform.file.RefusedArchive;
import vn.nenep.platform.problem.ProblemType;

/** A file that is not taken, and why. */
class RefusedPaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, by the key of its text in the caller's language. */
    enum Reason {
        EMPTY(ProblemType.DOCUMENT_UNREADABLE, "document.file.empty"),
        UNKNOWN_TYPE(ProblemType.DOCUMENT_UNREADABLE, "document.file.unknownType"),
        OLD_OFFICE(ProblemType.DOCUMENT_UNREADABLE, "document.file.oldOffice"),
        OTHER_NAME(ProblemType.DOCUMENT_UNREADABLE, "document.file.otherName"),
        DAMAGED(ProblemType.DOCUMENT_UNREADABLE, "document.file.damaged"),
        LOCKED(ProblemType.DOCUMENT_UNREADABLE, "document.file.locked"),
        TOO_LARGE(ProblemType.BODY_TOO_LARGE, "document.file.tooLarge"),
        TOO_MANY_PARTS(ProblemType.DOCUMENT_TOO_LARGE, "document.file.tooManyParts"),
        UNPACKS_TOO_LARGE(ProblemType.DOCUMENT_TOO_LARGE, "document.file.unpacksTooLarge"),
        MACRO(ProblemType.DOCUMENT_UNSAFE, "document.file.macro"),
        CODE(ProblemType.DOCUMENT_UNSAFE, "document.file.code"),
        EMBEDDED(ProblemType.DOCUMENT_UNSAFE, "document.file.embedded"),
        EXTERNAL_LINK(ProblemType.DOCUMENT_UNSAFE, "document.file.externalLink"),
        DOCUMENT_TYPE(ProblemType.DOCUMENT_UNSAFE, "document.file.documentType");

        final ProblemType type;
        final String textKey;

        Reason(ProblemType type, String textKey) {
            this.type = type;
            this.textKey = textKey;
        }

        /** Both have the same names. */
        static Reason of(RefusedArchive.Reason reason) {
            return valueOf(reason.name());
        }
    }

    final Reason reason;

    RefusedPaper(Reason reason) {
        this(reason, null);
    }

    RefusedPaper(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }
}
