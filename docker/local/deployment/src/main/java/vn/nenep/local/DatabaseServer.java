package vn.nenep.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one database server does in its own way; {@link Database} does what all do alike. */
interface DatabaseServer {

    /** As people call it. */
    String name();

    /** Of its data, and its log. */
    String folder();

    /** How many folders of the archive are around what is needed. */
    int archiveDepth();

    /** Whether a file of the archive is needed. */
    boolean needs(String path);

    /** The server itself, among the files that are needed. */
    String program();

    /** Beside those of all servers. */
    List<String> options();

    /** The option that makes the server fill an empty folder and end. */
    String initialising();

    /** What the server reads while it fills the folder. */
    default void feed(Path distribution, OutputStream input) throws IOException {}

    /** Sees to what the server needs of the system. */
    default void prepare(Context context) throws IOException, InterruptedException {}

    default Map<String, String> environment(Context context) {
        return Map.of();
    }
}
