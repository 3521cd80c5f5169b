package vn.nenep.paper;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;
import vn.nenep.paper.RefusedPaper.Reason;
import vn.nenep.platform.persistence.Ids;

/**
 * The files. A file's name is the id of its paper and nothing that somebody sent; it comes to its place by one move within
 * the transaction that makes the paper, and goes when that is rolled back.
 */
@ApplicationScoped
class PaperStore {

    private static final Logger LOG = Logger.getLogger(PaperStore.class);

    /** No upload takes that long: what is older was left behind by a process that died. */
    private static final Duration FORGOTTEN = Duration.ofHours(6);

    /** @param digest SHA-256, in hexadecimal */
    record Received(Path file, long size, String digest) {}

    private final Path kept;
    private final Path incoming;
    private final long largest;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    PaperStore(PaperConfig config, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.kept = config.directory().toAbsolutePath().normalize();
        this.incoming = kept.resolve("incoming");
        this.largest = config.largestFile().asLongValue();
        this.transaction = transaction;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) throws IOException {
        Files.createDirectories(incoming);
        Instant before = clock.instant().minus(FORGOTTEN);
        try (Stream<Path> files = Files.list(incoming)) {
            List<Path> old = files.filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .toList();
            old.forEach(PaperStore::delete);
        }
    }

    /** Piece by piece to the disk, and no further than allowed. The caller discards what is not kept. */
    Received receive(InputStream content) {
        Path file = incoming.resolve(Ids.next().toString());
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > largest) {
                    throw new RefusedPaper(Reason.TOO_LARGE);
                }
                digest.update(piece, 0, read);
                for (ByteBuffer rest = ByteBuffer.wrap(piece, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(true);
            return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException broken) {
            delete(file);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    /** Part of the caller's transaction: no paper without its file, no file without its paper. */
    void keep(UUID paperId, Path received) {
        Path file = place(paperId);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // it is there already
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    delete(file);
                }
            }
        });
        try {
            Files.createDirectories(file.getParent());
            Files.move(received, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void discard(Path received) {
        delete(received);
    }

    /** The file, if its content is still what was uploaded. */
    Path verified(Paper paper) {
        Path file = place(paper.id);
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] piece = new byte[64 * 1024];
            while (in.read(piece) >= 0) {
                // the digest reads along
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("The file of the document " + paper.id + " cannot be read", missing);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(paper.digest)) {
            throw new IllegalStateException("The file of the document " + paper.id + " is not what was uploaded");
        }
        return file;
    }

    /** In folders by the last letters, which are evenly spread. */
    Path place(UUID paperId) {
        String name = paperId.toString();
        return kept.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warnf(failure, "A file of no use is left: %s", file);
        }
    }
}
