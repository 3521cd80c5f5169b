package vn.nenep.roster;

import io.quarkiverse.resteasy.problem.HttpProblem;
import vn.nenep.platform.problem.ProblemType;

/** The members' own rules refuse what a row asks for; nothing of the import is applied. */
class RowFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int rowNumber;

    /** The slug of the problem. */
    final String slug;

    RowFailure(int rowNumber, ProblemType type) {
        super("Row " + rowNumber);
        this.rowNumber = rowNumber;
        this.slug = type.slug();
    }

    RowFailure(int rowNumber, HttpProblem problem) {
        super("Row " + rowNumber, problem);
        this.rowNumber = rowNumber;
        this.slug = problem.getType().toString().replace("/problems/", "");
    }
}
