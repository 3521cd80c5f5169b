package vn.nenep.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process, told apart from a later one with the same number by when it started. */
record ProcessIdentity(long pid, long started) {
    private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)(-.*)?");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** The kernel counts from its boot, and the clock that says when that was may be corrected. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    static Optional<ProcessIdentity> parse(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new ProcessIdentity(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String name() {
        return pid + "-" + started;
    }

    /** The process itself if it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - started) <= TOLERANCE_MILLIS);
    }

    /** Asks processes and everything that they started to end, and after a while insists. */
    static void end(List<ProcessHandle> processes) {
        var families = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        families.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(families.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        families.forEach(ProcessHandle::destroyForcibly);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
