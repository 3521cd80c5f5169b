package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A database server with an empty database, on the loopback interface only. */
final class Database implements Service {
    /** Migrates. */
    static final String OWNER = "nenep_owner";

    static final String OWNER_PASSWORD = "nenep_owner";

    /** Runs the application. */
    static final String USER = "nenep";

    static final String PASSWORD = "nenep";

    private static final String EVERYWHERE = "'@'%'";

    /**
     * Run at every start, a statement a line, so that kept data of an older checkout has the same users. The second
     * database is for copies that tests spoil; its owner makes it. The application's user gets its rights from the owner,
     * after migrating. The collation has a name that MySQL and MariaDB share.
     */
    private static final List<String> AT_START = List.of(
            "CREATE DATABASE IF NOT EXISTS nenep CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;",
            "DROP USER IF EXISTS '" + OWNER + EVERYWHERE + ", '" + USER + EVERYWHERE + ";",
            "CREATE USER '" + OWNER + EVERYWHERE + " IDENTIFIED BY '" + OWNER_PASSWORD + "';",
            "CREATE USER '" + USER + EVERYWHERE + " IDENTIFIED BY '" + PASSWORD + "';",
            "GRANT ALL PRIVILEGES ON nenep.* TO '" + OWNER + EVERYWHERE + " WITH GRANT OPTION;",
            "GRANT ALL PRIVILEGES ON nenep_scratch.* TO '" + OWNER + EVERYWHERE + " WITH GRANT OPTION;");

    private final Context context;
    private final DatabaseServer server;
    private final Path data;
    private final int port;

    Database(Context context) {
        this.context = context;
        this.server = DatabaseKind.in(context.settings().archives().database()).server();
        this.data = context.data(server.folder());
        this.port = context.ports().database();
    }

    /** The last parameter is for MariaDB and harmless elsewhere; the others keep times in UTC on the way. */
    static String jdbcUrl(Ports ports) {
        return "jdbc:mysql://127.0.0.1:" + ports.database()
                + "/nenep?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true" + "&useInformationSchema=false";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        requirePlatform();
        Ports.requireFree(port, server.name());
        var distribution = unpacked();
        server.prepare(context);
        if (!Files.isDirectory(data)) {
            initialise(distribution);
        }
        var command = command(distribution, data);
        command.addAll(List.of(
                "--init-file=" + Files.write(context.run().resolve("start.sql"), AT_START),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--skip-name-resolve",
                "--default-time-zone=+00:00"));
        run(server.name(), command, server.folder()).awaitReady(() -> Probe.greets(port), Duration.ofSeconds(60));
    }

    private void requirePlatform() {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new LocalServiceException("The " + server.name()
                    + " that comes along runs on Linux x86-64 only, and this is "
                    + platform
                    + ": use a Linux machine (WSL is one), or name a MySQL or MariaDB server of your own with"
                    + " -Dquarkus.datasource.jdbc.url, .username and .password.");
        }
    }

    private Path unpacked() throws IOException {
        var archive = context.settings().archives().database();
        return context.cache().once(Context.nameOf(archive), Cache.ROOM_FOR_SERVERS, target -> {
            context.say("Unpacking " + server.name() + " (once)");
            new Archive(archive, server.archiveDepth()).unpack(target, server::needs);
            if (!target.resolve(server.program()).toFile().setExecutable(true)) {
                throw new IOException("cannot make " + target.resolve(server.program()) + " executable");
            }
        });
    }

    private void initialise(Path distribution) throws IOException, InterruptedException {
        context.say("Making an empty database");
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        var command = command(distribution, unfinished);
        command.add(server.initialising());
        var setUp = run(server.name() + "'s set-up", command, server.folder() + "-setup");
        try (var input = setUp.input()) {
            server.feed(distribution, input);
        }
        setUp.awaitSuccess(Duration.ofSeconds(60));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path distribution, Path folder) {
        var command = new ArrayList<>(List.of(
                distribution.resolve(server.program()).toString(),
                "--no-defaults",
                "--basedir=" + distribution,
                "--datadir=" + folder,
                "--lc-messages-dir=" + distribution.resolve("share"),
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=" + context.settings().databaseMemory()));
        command.addAll(server.options());
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root"); // it refuses to run as root unless told to
        }
        if (!context.settings().lasting()) {
            command.add("--innodb-flush-log-at-trx-commit=0"); // the data does not outlive the test anyway
        }
        return command;
    }

    private ChildProcess run(String name, List<String> command, String log) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(server.environment(context));
        return ChildProcess.start(name, builder, context.log(log), context.run());
    }
}
