package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** MySQL makes its system tables itself, and needs one library of the system. */
final class MySql implements DatabaseServer {

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public String folder() {
        return "mysql";
    }

    @Override
    public int archiveDepth() {
        return 0;
    }

    @Override
    public boolean needs(String path) {
        return path.equals(program())
                || path.startsWith("lib/private/")
                || path.startsWith("share/english/")
                || path.startsWith("share/charsets/");
    }

    @Override
    public String program() {
        return "bin/mysqld";
    }

    @Override
    public List<String> options() {
        return List.of(
                "--innodb-redo-log-capacity=64M",
                "--skip-log-bin", // nobody follows it
                "--mysqlx=OFF"); // or it listens on a second port
    }

    @Override
    public String initialising() {
        return "--initialize-insecure"; // the administrator without a password comes in on this machine only
    }

    @Override
    public void prepare(Context context) throws IOException, InterruptedException {
        LibAio.linkInto(libraries(context), context);
    }

    @Override
    public Map<String, String> environment(Context context) {
        return Map.of("LD_LIBRARY_PATH", libraries(context).toString());
    }

    private static Path libraries(Context context) {
        return context.run().resolve("libraries");
    }
}
