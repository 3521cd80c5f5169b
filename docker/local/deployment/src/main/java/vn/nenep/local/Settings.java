package vn.nenep.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to start, and for whom.
 *
 * @param root the checkout
 * @param lasting whether data is kept in the checkout on well-known ports (development), or thrown away (tests)
 * @param portOffset added to every well-known port, so that a second checkout can run beside the first
 * @param reset whether to forget the kept data first
 * @param database whether to start the database server
 * @param identity whether to start Keycloak
 * @param mail whether to catch the mails that the service sends
 * @param webClient whether to start the web client's development server
 * @param databaseMemory what the database server keeps in memory, as it writes sizes: {@code 96M}
 * @param archives where the servers come from
 */
public record Settings(
        Path root,
        boolean lasting,
        int portOffset,
        boolean reset,
        boolean database,
        boolean identity,
        boolean mail,
        boolean webClient,
        String databaseMemory,
        Archives archives) {

    /** Enough for the demo province; one of 8,500 cells wants more. */
    public static final String DATABASE_MEMORY = "96M";

    /** The archives of the two servers, as Maven resolved them. */
    public record Archives(Path database, Path keycloak) {}

    private static final Path REALM = Path.of("docker", "keycloak", "nenep-realm.json");

    /** Finds the checkout that a folder belongs to: the realm file marks it. */
    public static Path rootAbove(Path start) {
        for (var folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM))) {
                return folder;
            }
        }
        throw new LocalServiceException("No " + REALM + " at or above " + start + ": this is not a whole checkout.");
    }

    Path realmFile() {
        return root.resolve(REALM);
    }

    Path webClientFolder() {
        return root.resolve("web-client");
    }

    Path dataFolder() {
        return root.resolve(".data");
    }

    /** Shared by all checkouts of one person, because the unpacked servers are large and always the same. */
    static Path cacheFolder() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("nenep");
    }
}
