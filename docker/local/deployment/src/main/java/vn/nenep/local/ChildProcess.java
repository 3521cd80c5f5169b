package vn.nenep.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that ends with the run at the latest, with its output in a file. */
final class ChildProcess {
    private static final int LAST_LINES = 15;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(String name, ProcessBuilder command, Path log, RunFolder run) throws IOException {
        Files.createDirectories(log.getParent());
        var process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        run.adopt(process.toHandle());
        return new ChildProcess(name, process, log);
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** Waits until the process is of use, and complains with its last words if it ends before. */
    void awaitReady(BooleanSupplier ready, Duration limit) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure("ended by itself");
            }
            if (System.nanoTime() > deadline) {
                throw failure("did not answer within " + limit.toSeconds() + " seconds");
            }
            Thread.sleep(50);
        }
    }

    /** Waits for a process that does one thing and ends. */
    void awaitSuccess(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw failure("took longer than " + limit.toSeconds() + " seconds");
        }
        if (process.exitValue() != 0) {
            throw failure("failed");
        }
    }

    private LocalServiceException failure(String what) throws IOException {
        var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return new LocalServiceException(name + " " + what + " (see " + log + "): " + String.join("\n", last));
    }
}
