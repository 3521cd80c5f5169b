package vn.nenep.demo;

import java.time.Duration;
import java.util.Random;

/**
 * How one invented member comes to meetings: most nearly always, some with reasons, a few badly. Now and then an illness
 * keeps somebody away for some meetings in a row.
 */
class AttendancePattern {

    private static final String[] REASONS = {"Đi viện", "Đi công tác", "Việc gia đình", "Ốm", "Đi học"};

    /** What one evening brought; times count from the start of the meeting. */
    record Evening(String mark, String reason, Duration arrived, Duration left) {}

    private final Random random;
    private final double excused;
    private final double unexcused;
    private final double late;
    private int illFor;

    AttendancePattern(Random random) {
        this.random = random;
        double kind = random.nextDouble();
        if (kind < 0.85) {
            excused = 0.03;
            unexcused = 0;
            late = 0.02;
        } else if (kind < 0.97) {
            excused = 0.10;
            unexcused = 0.005;
            late = 0.08;
        } else {
            excused = 0.20;
            unexcused = 0.06;
            late = 0.12;
        }
    }

    Evening next(int minutes) {
        if (illFor == 0 && random.nextInt(400) == 0) {
            illFor = 3 + random.nextInt(3);
        }
        if (illFor > 0) {
            illFor--;
            return new Evening("ABSENT_EXCUSED", REASONS[0], null, null);
        }
        double chance = random.nextDouble();
        if (chance < excused) {
            return new Evening("ABSENT_EXCUSED", REASONS[random.nextInt(REASONS.length)], null, null);
        }
        if (chance < excused + unexcused) {
            return new Evening("ABSENT_UNEXCUSED", null, null, null);
        }
        if (chance < excused + unexcused + late) {
            return new Evening("LATE", null, Duration.ofMinutes(5L + random.nextInt(35)), null);
        }
        Duration left = random.nextInt(100) == 0 ? Duration.ofMinutes(minutes - 10L - random.nextInt(20)) : null;
        return new Evening("PRESENT", null, null, left);
    }
}
