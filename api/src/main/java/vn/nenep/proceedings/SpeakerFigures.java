package vn.nenep.proceedings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of those who were there spoke.
 *
 * @param speakers members who spoke, each once
 * @param attendees members who were there
 */
public record SpeakerFigures(int speakers, int attendees) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** With one decimal, rounded down; empty without attendees. Never above 100: somebody may speak before being marked. */
    public Optional<BigDecimal> percent() {
        return attendees == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(Math.min(speakers, attendees)))
                        .divide(BigDecimal.valueOf(attendees), 1, RoundingMode.DOWN));
    }
}
