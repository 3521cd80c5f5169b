package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.nenep.access.Action;
import vn.nenep.audit.RecentReadings.Reading;

class RecentReadingsTest {

    private final AtomicLong now = new AtomicLong();
    private final RecentReadings recent = new RecentReadings(now::get);
    private final Reading reading = new Reading(UUID.randomUUID(), Action.LIST_MEMBER_ATTENDANCE, UUID.randomUUID());

    @Test
    void whatStandsInTheTrailIsKnownForTenMinutes() {
        assertThat(recent.isWritten(reading)).isFalse();

        recent.written(reading);

        pass(Duration.ofMinutes(RecentReadings.MINUTES).minusNanos(1));
        assertThat(recent.isWritten(reading)).isTrue();
        pass(Duration.ofNanos(1));
        assertThat(recent.isWritten(reading)).isFalse();
    }

    /** Looking again begins no new time: somebody who never stops looking is written down every ten minutes. */
    @Test
    void lookingAgainProlongsNothing() {
        recent.written(reading);
        pass(Duration.ofMinutes(RecentReadings.MINUTES - 1));
        assertThat(recent.isWritten(reading)).isTrue();

        pass(Duration.ofMinutes(1));

        assertThat(recent.isWritten(reading)).isFalse();
    }

    @Test
    void anotherReaderAnotherListAndAnotherMemberAreNews() {
        recent.written(reading);

        assertThat(recent.isWritten(new Reading(UUID.randomUUID(), reading.action(), reading.objectId())))
                .isFalse();
        assertThat(recent.isWritten(
                        new Reading(reading.accountId(), Action.LIST_ATTENDANCE_ALERTS, reading.objectId())))
                .isFalse();
        assertThat(recent.isWritten(new Reading(reading.accountId(), reading.action(), UUID.randomUUID())))
                .isFalse();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
