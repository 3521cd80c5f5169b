package vn.nenep.proceedings;

import java.time.Instant;

/** An answer of the committee above that a meeting is told. */
public record AnswerLine(String topic, String answer, Instant answeredAt) {}
