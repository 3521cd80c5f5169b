package vn.nenep.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB server with an empty database, on the loopback interface only. */
final class MariaDb implements Service {
    /** Migrates. */
    static final String OWNER = "nenep_owner";

    static final String OWNER_PASSWORD = "nenep_owner";

    /** Runs the application. */
    static final String USER = "nenep";

    static final String PASSWORD = "nenep";

    private static final List<String> SYSTEM_SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private static final String BEFORE_SYSTEM_SCRIPTS = """
            CREATE DATABASE mysql;
            USE mysql;
            SET @auth_root_socket = NULL;
            """;

    /** The anonymous users would shadow ours. The collation has a name that MySQL and MariaDB share. */
    private static final String AFTER_SYSTEM_SCRIPTS = """
            FLUSH PRIVILEGES;
            DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
            CREATE DATABASE nenep CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
            FLUSH PRIVILEGES;
            """;

    /**
     * Run at every start, a statement a line, so that kept data of an older checkout has the same users. The second
     * database is for copies that tests spoil. The application's user gets its rights from the owner, after migrating.
     */
    private static final String USERS = """
            CREATE OR REPLACE USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
            GRANT ALL PRIVILEGES ON nenep.* TO '%1$s'@'%%' WITH GRANT OPTION;
            GRANT ALL PRIVILEGES ON nenep_scratch.* TO '%1$s'@'%%' WITH GRANT OPTION;
            CREATE OR REPLACE USER '%3$s'@'%%' IDENTIFIED BY '%4$s';
            """.formatted(OWNER, OWNER_PASSWORD, USER, PASSWORD);

    private final Context context;
    private final Path data;
    private final int port;

    MariaDb(Context context) {
        this.context = context;
        this.data = context.data("mariadb");
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
        Ports.requireFree(port, "MariaDB");
        var distribution = unpacked();
        if (!Files.isDirectory(data)) {
            initialise(distribution);
        }
        var users = Files.writeString(context.run().resolve("users.sql"), USERS);
        var command = command(distribution, data);
        command.addAll(List.of(
                "--init-file=" + users,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--skip-name-resolve",
                "--skip-ssl", // or it makes a key at every start, which takes seconds
                "--default-time-zone=+00:00"));
        ChildProcess.start("MariaDB", new ProcessBuilder(command), context.log("mariadb"), context.run())
                .awaitReady(() -> Probe.greets(port), Duration.ofSeconds(60));
    }

    private static void requirePlatform() {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new LocalServiceException("The MariaDB that comes along runs on Linux x86-64 only, and this is "
                    + platform
                    + ": use a Linux machine (WSL is one), or name a MySQL or MariaDB server of your own with"
                    + " -Dquarkus.datasource.jdbc.url, .username and .password.");
        }
    }

    private Path unpacked() throws IOException {
        var archive = context.settings().archives().mariaDb();
        return context.cache().once(Context.nameOf(archive), Cache.ROOM_FOR_SERVERS, target -> {
            context.say("Unpacking MariaDB (once)");
            new Archive(archive, 5)
                    .unpack(
                            target,
                            path -> path.equals("bin/mariadbd")
                                    || path.startsWith("libs/")
                                    || path.startsWith("share/english/")
                                    || path.startsWith("share/charsets/")
                                    || SYSTEM_SCRIPTS.contains(path.replace("share/", "")));
            if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
                throw new IOException("cannot make " + target + "/bin/mariadbd executable");
            }
        });
    }

    private void initialise(Path distribution) throws IOException, InterruptedException {
        context.say("Making an empty database");
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        var command = command(distribution, unfinished);
        command.add("--bootstrap");
        var bootstrap = ChildProcess.start(
                "MariaDB's set-up", new ProcessBuilder(command), context.log("mariadb-setup"), context.run());
        try (var input = bootstrap.input()) {
            input.write(BEFORE_SYSTEM_SCRIPTS.getBytes(StandardCharsets.UTF_8));
            for (var script : SYSTEM_SCRIPTS) {
                Files.copy(distribution.resolve("share").resolve(script), input);
            }
            input.write(AFTER_SYSTEM_SCRIPTS.getBytes(StandardCharsets.UTF_8));
        }
        bootstrap.awaitSuccess(Duration.ofSeconds(60));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path distribution, Path folder) {
        var command = new ArrayList<>(List.of(
                distribution.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + distribution,
                "--datadir=" + folder,
                "--lc-messages-dir=" + distribution.resolve("share"),
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=96M",
                "--innodb-log-file-size=32M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root"); // it refuses to run as root unless told to
        }
        if (!context.settings().lasting()) {
            command.add("--innodb-flush-log-at-trx-commit=0"); // the data does not outlive the test anyway
        }
        return command;
    }
}
