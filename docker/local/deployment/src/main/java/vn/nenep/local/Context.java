package vn.nenep.local;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What all services of one run share. */
record Context(Settings settings, Ports ports, Cache cache, RunFolder run, Consumer<String> progress) {

    void say(String line) {
        progress.accept(line);
    }

    /** Where a service keeps its data: in the checkout if it lasts, else where the run's end takes it along. */
    Path data(String service) {
        return settings.lasting() ? settings.dataFolder().resolve(service) : run.resolve(service);
    }

    Path log(String service) {
        return data("log").resolve(service + ".log");
    }

    /** The name of an archive without its ending: it says which version it is. */
    static String nameOf(Path archive) {
        return archive.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
