package vn.nenep.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MariaDB needs nothing of the system, and makes its system tables from scripts. */
final class MariaDb implements DatabaseServer {
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

    /** The anonymous users would shadow ours. */
    private static final String AFTER_SYSTEM_SCRIPTS = """
            FLUSH PRIVILEGES;
            DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
            FLUSH PRIVILEGES;
            """;

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public String folder() {
        return "mariadb";
    }

    @Override
    public int archiveDepth() {
        return 5;
    }

    @Override
    public boolean needs(String path) {
        return path.equals(program())
                || path.startsWith("libs/")
                || path.startsWith("share/english/")
                || path.startsWith("share/charsets/")
                || SYSTEM_SCRIPTS.contains(path.replace("share/", ""));
    }

    @Override
    public String program() {
        return "bin/mariadbd";
    }

    @Override
    public List<String> options() {
        return List.of(
                "--innodb-log-file-size=32M", //
                "--skip-ssl"); // or it makes a key at every start, which takes seconds
    }

    @Override
    public String initialising() {
        return "--bootstrap";
    }

    @Override
    public void feed(Path distribution, OutputStream input) throws IOException {
        input.write(BEFORE_SYSTEM_SCRIPTS.getBytes(StandardCharsets.UTF_8));
        for (var script : SYSTEM_SCRIPTS) {
            Files.copy(distribution.resolve("share").resolve(script), input);
        }
        input.write(AFTER_SYSTEM_SCRIPTS.getBytes(StandardCharsets.UTF_8));
    }
}
