package vn.nenep.roster;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.apache.commons.codec.digest.DigestUtils;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.web.LargerBody;
import vn.nenep.roster.RefusedFile.Reason;

/** Takes files in, a few at a time, so that their memory is bounded. */
@Singleton
class RosterUploads {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final int largest;

    RosterUploads(RosterConfig config) {
        largest = Math.toIntExact(config.largestFile().asLongValue());
    }

    @Produces
    @Singleton
    static LargerBody limit(RosterConfig config) {
        return LargerBody.of(RosterResource.PATH, config.largestFile().asLongValue());
    }

    /** Problems: {@code unavailable} when too many send at once. */
    UploadedRoster read(UUID organizationId, String fileName, InputStream content) {
        if (!CleanText.isClean(fileName)) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "A query parameter has a wrong value.");
        }
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE);
        }
        try {
            byte[] file = content == null ? new byte[0] : content.readNBytes(largest + 1);
            if (file.length > largest) {
                throw new RefusedFile(Reason.TOO_LARGE);
            }
            return new UploadedRoster(organizationId, CleanText.normalize(fileName), DigestUtils.sha256Hex(file), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            places.release();
        }
    }
}
