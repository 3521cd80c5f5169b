package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The library of the system that MySQL needs, and that few machines have. */
final class LibAio {
    /** As MySQL knows it. */
    private static final String NAME = "libaio.so.1";

    /** Newer Debians have the same library under another name. */
    private static final String NEWER_NAME = "libaio.so.1t64";

    private static final List<Path> FOLDERS = Stream.of(
                    "/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib", "/lib")
            .map(Path::of)
            .toList();

    private static final String INSTALL =
            "apt-get -q update; apt-get -qy install --no-install-recommends libnuma1 libaio1"
                    + " || apt-get -qy install --no-install-recommends libnuma1 libaio1t64";

    private LibAio() {}

    /** Makes a folder in which the library has the name that MySQL knows. */
    static void linkInto(Path folder, Context context) throws IOException, InterruptedException {
        if (find(FOLDERS).isEmpty() && canInstall()) {
            install(context);
        }
        var library = find(FOLDERS)
                .orElseThrow(() -> new LocalServiceException("MySQL needs the library libaio: install it (on Debian:"
                        + " apt-get install libaio1, on newer ones libaio1t64) and start again."));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve(NAME), library);
    }

    static Optional<Path> find(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve(NAME), folder.resolve(NEWER_NAME)))
                .filter(Files::exists)
                .findFirst();
    }

    private static boolean canInstall() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void install(Context context) throws IOException, InterruptedException {
        context.say("Installing libaio, which MySQL needs, from the packages of this system");
        var command = new ProcessBuilder("sh", "-c", INSTALL);
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        ChildProcess.start("apt-get install libaio1", command, context.log("libaio"), context.run())
                .awaitSuccess(Duration.ofMinutes(5));
    }
}
