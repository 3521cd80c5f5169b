package vn.nenep.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What one decision costs when it is warm: run by docs/benchmarks/decide.sh, no test. */
final class DecideTiming {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int CASES = 4096;
    private static final int ROUNDS = 200;
    private static final int WARM_UP_ROUNDS = 200;
    private static final int BATCH = 64;
    private static final double NANOS_PER_MICRO = 1000;

    private record Case(Principal principal, Action action, ResourceRef resource) {
        boolean permitted() {
            return AccessPolicy.decide(principal, action, resource, TODAY).permitted();
        }
    }

    private DecideTiming() {}

    /** Prints the mean and the 99th percentile of batches, in microseconds a decision. */
    public static void main(String[] arguments) {
        Random dice = new Random(20261121);
        List<Case> cases =
                IntStream.range(0, CASES).mapToObj(i -> randomCase(dice)).toList();
        int permitted = 0;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            permitted += (int) cases.stream().filter(Case::permitted).count();
        }
        double[] micros = new double[ROUNDS * CASES / BATCH];
        for (int batch = 0; batch < micros.length; batch++) {
            int first = batch * BATCH % CASES;
            long start = System.nanoTime();
            for (int i = 0; i < BATCH; i++) {
                permitted += cases.get(first + i).permitted() ? 1 : 0;
            }
            micros[batch] = (System.nanoTime() - start) / NANOS_PER_MICRO / BATCH;
        }
        Arrays.sort(micros);
        System.out.printf(
                "decide: mean %.3f us, p99 %.3f us (10 roles, 5 levels; %d permitted)%n",
                Arrays.stream(micros).average().orElseThrow(), micros[micros.length * 99 / 100], permitted);
    }

    /** Ten roles anywhere among forty organisations, asked about one that lies five levels deep. */
    private static Case randomCase(Random dice) {
        List<Grant> grants = IntStream.range(0, 10)
                .mapToObj(i -> new Grant(
                        new UUID(2, i),
                        Role.values()[dice.nextInt(Role.values().length)],
                        new UUID(0, dice.nextInt(40)),
                        TODAY.minusDays(dice.nextInt(500)),
                        dice.nextInt(3) == 0 ? TODAY.plusDays(dice.nextInt(20) - 10) : null))
                .toList();
        Set<UUID> lineage = Set.of(
                new UUID(0, dice.nextInt(8)),
                new UUID(0, 8 + dice.nextInt(8)),
                new UUID(0, 16 + dice.nextInt(8)),
                new UUID(0, 24 + dice.nextInt(8)),
                new UUID(0, 32 + dice.nextInt(8)));
        return new Case(
                new Principal(new UUID(1, 1), null, "Đặng Quốc Hưng", grants),
                Action.values()[dice.nextInt(Action.values().length)],
                new ResourceRef(lineage.iterator().next(), lineage, Set.of()));
    }
}
