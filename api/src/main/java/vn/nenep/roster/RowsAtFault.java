package vn.nenep.roster;

import java.util.List;
import vn.nenep.platform.problem.ProblemType;

/** Some rows stand against a change of the whole import; nothing was changed. */
class RowsAtFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final ProblemType type;
    final String textKey;
    final transient List<Integer> rows;

    RowsAtFault(ProblemType type, String textKey, List<Integer> rows) {
        super(type.name());
        this.type = type;
        this.textKey = textKey;
        this.rows = rows;
    }
}
