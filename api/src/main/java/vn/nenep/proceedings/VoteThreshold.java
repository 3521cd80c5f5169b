package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which part of the base carries a decision.
 *
 * @param moreThan more than this part, else at least this part
 */
@Embeddable
record VoteThreshold(
        int numerator,
        int denominator,
        @Column(name = "more_than") boolean moreThan) {

    /** The least number of votes in favour that carries it. */
    int required(int base) {
        int product = base * numerator;
        return moreThan ? product / denominator + 1 : (product + denominator - 1) / denominator;
    }

    boolean carries(int inFavour, int base) {
        return base > 0 && inFavour >= required(base);
    }
}
