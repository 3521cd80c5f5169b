package vn.nenep.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nenep.paper.RefusedPaper.Reason;
import vn.nenep.platform.file.OfficeArchive;
import vn.nenep.platform.file.RefusedArchive;

/** Tells by the content what a file is, and refuses what could do more than be read. */
final class PaperGuard {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of Word and Excel up to 2003, and of newer ones with a password. */
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final List<PaperKind> ARCHIVES = List.of(PaperKind.DOCX, PaperKind.XLSX);
    private static final Set<String> MAIN_PARTS =
            ARCHIVES.stream().map(kind -> kind.mainPart).collect(Collectors.toUnmodifiableSet());

    private PaperGuard() {}

    /** Returns what it is, or throws {@link RefusedPaper}. */
    static PaperKind check(Path file, String fileName) {
        try {
            PaperKind kind = kindOf(file);
            if (!kind.fits(fileName)) {
                throw new RefusedPaper(Reason.OTHER_NAME);
            }
            return kind;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PaperKind kindOf(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PDF.length);
        }
        if (head.length == 0) {
            throw new RefusedPaper(Reason.EMPTY);
        }
        if (begins(head, PDF)) {
            PdfGuard.check(file);
            return PaperKind.PDF;
        }
        if (begins(head, ZIP)) {
            return archive(file);
        }
        throw new RefusedPaper(begins(head, OLD_OFFICE) ? Reason.OLD_OFFICE : Reason.UNKNOWN_TYPE);
    }

    private static PaperKind archive(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            String main = OfficeArchive.check(channel, MAIN_PARTS, (part, element) -> {});
            return ARCHIVES.stream()
                    .filter(kind -> kind.mainPart.equals(main))
                    .findAny()
                    .orElseThrow();
        } catch (RefusedArchive refused) {
            throw new RefusedPaper(Reason.of(refused.reason()), refused);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
