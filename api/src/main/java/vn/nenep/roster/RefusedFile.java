package vn.nenep.roster;

import vn.nenep.platform.file.RefusedArchive;
import vn.nenep.platform.problem.ProblemType;

/** A file that is not read at all, and why. */
class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, by the key of its text in the caller's language. */
    enum Reason {
        EMPTY(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.empty"),
        UNKNOWN_TYPE(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.unknownType"),
        OLD_EXCEL(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.oldExcel"),
        DAMAGED(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.damaged"),
        UNKNOWN_ENCODING(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.unknownEncoding"),
        TCVN3(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.tcvn3"),
        VNI(ProblemType.ROSTER_FILE_UNREADABLE, "roster.file.vni"),
        TOO_MANY_ROWS(ProblemType.ROSTER_FILE_TOO_LARGE, "roster.file.tooManyRows"),
        UNPACKS_TOO_LARGE(ProblemType.ROSTER_FILE_TOO_LARGE, "roster.file.unpacksTooLarge"),
        TOO_MANY_PARTS(ProblemType.ROSTER_FILE_TOO_LARGE, "roster.file.tooManyParts"),
        TOO_LARGE(ProblemType.BODY_TOO_LARGE, "roster.file.tooLarge"),
        MACRO(ProblemType.ROSTER_FILE_UNSAFE, "roster.file.macro"),
        EMBEDDED(ProblemType.ROSTER_FILE_UNSAFE, "roster.file.embedded"),
        EXTERNAL_LINK(ProblemType.ROSTER_FILE_UNSAFE, "roster.file.externalLink"),
        DOCUMENT_TYPE(ProblemType.ROSTER_FILE_UNSAFE, "roster.file.documentType"),
        FORMULA(ProblemType.ROSTER_FILE_UNSAFE, "roster.file.formula");

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

    /** The cell at fault, as a spreadsheet names it; else null. */
    final String cell;

    RefusedFile(Reason reason) {
        this(reason, null, null);
    }

    RefusedFile(Reason reason, String cell) {
        this(reason, cell, null);
    }

    RefusedFile(Reason reason, String cell, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.cell = cell;
    }
}
