package vn.nenep.paper;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import vn.nenep.paper.PaperStore.Received;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.web.LargerBody;

/** Takes files in and looks at them, a few at a time, so that slow senders leave threads for everybody else. */
@Singleton
class PaperUploads {

    private static final int AT_ONCE = 8;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final PaperStore store;

    PaperUploads(PaperStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    static LargerBody limit(PaperConfig config) {
        return LargerBody.of(PaperResource.PATH, config.largestFile().asLongValue());
    }

    /**
     * What is received is gone afterwards unless somebody has kept it. Problems: {@code unavailable} when too many send at
     * once.
     */
    <R> R with(UUID meetingId, String fileName, InputStream content, Function<UploadedPaper, R> work) {
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE);
        }
        try {
            Received received = store.receive(content == null ? InputStream.nullInputStream() : content);
            try {
                String name = CleanText.normalize(fileName);
                PaperKind kind = PaperGuard.check(received.file(), name);
                return work.apply(
                        new UploadedPaper(meetingId, name, kind, received.size(), received.digest(), received.file()));
            } finally {
                store.discard(received.file());
            }
        } finally {
            places.release();
        }
    }
}
