package vn.nenep.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * What a mark says: what can be said of several members at once.
 *
 * @param reason why absent, in the member's words
 * @param arrivedAt when somebody late came; null when nobody knows
 * @param leftAt when somebody left before the end
 * @param online took part from elsewhere
 */
@Embeddable
record Said(
        @Enumerated(EnumType.STRING) Mark mark,

        String reason,

        @Column(name = "arrived_at") Instant arrivedAt,

        @Column(name = "left_at") Instant leftAt,

        boolean online) {

    static final Said NOTHING = new Said(null, null, null, null, false);

    /** Written out: compared for each member of each saved roll, where the generated one was a quarter of the work. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Said that
                        && mark == that.mark
                        && online == that.online
                        && Objects.equals(reason, that.reason)
                        && Objects.equals(arrivedAt, that.arrivedAt)
                        && Objects.equals(leftAt, that.leftAt);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(mark) + Objects.hashCode(reason);
    }

    static Said of(Mark mark, String reason) {
        return new Said(mark, reason, null, null, false);
    }

    boolean isPresent() {
        return mark != null && mark.isPresent();
    }

    /** Whether somebody marked so is in the room at that moment. */
    boolean isPresentAt(Instant moment) {
        return isPresent()
                && (arrivedAt == null || !arrivedAt.isAfter(moment))
                && (leftAt == null || leftAt.isAfter(moment));
    }
}
