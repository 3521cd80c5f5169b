package vn.nenep.paper;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.nenep.paper.RefusedPaper.Reason;

/**
 * Looks for what lets a PDF act by itself: scripts, programs to start, files inside it. Reads the names in the file and in
 * its compressed object streams, and nothing else of it: no reader has to trust what it parses. What is locked cannot be
 * looked at.
 */
final class PdfGuard {

    private static final int TAIL = 1024;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_OBJECT_STREAMS = 20_000;
    /** From the name of an object stream to where its bytes begin: the rest of a small dictionary. */
    private static final int LONGEST_DICTIONARY = 2048;

    private static final String STREAM = "stream";

    private long unpacked;

    private PdfGuard() {}

    /** Returns, or throws {@link RefusedPaper}. */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            checkTail(channel);
            new PdfGuard().checkNames(channel);
        } catch (EOFException | ZipException damaged) {
            throw new RefusedPaper(Reason.DAMAGED, damaged);
        }
    }

    private static void checkTail(FileChannel file) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, file.size()));
        long at = file.size() - tail.capacity();
        while (tail.hasRemaining() && file.read(tail, at + tail.position()) >= 0) {
            // until it is full
        }
        String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
        if (!text.contains("%%EOF") || !text.contains("startxref")) {
            throw new RefusedPaper(Reason.DAMAGED);
        }
    }

    private void checkNames(FileChannel file) throws IOException {
        PdfNames names = new PdfNames();
        InputStream whole = from(file, 0);
        byte[] piece = new byte[64 * 1024];
        for (int read = whole.read(piece); read >= 0; read = whole.read(piece)) {
            names.accept(piece, read);
        }
        names.end();
        if (names.objectStreams().size() > MOST_OBJECT_STREAMS) {
            throw new RefusedPaper(Reason.TOO_MANY_PARTS);
        }
        for (long at : names.objectStreams()) {
            checkObjects(from(file, at));
        }
    }

    private void checkObjects(InputStream dictionary) throws IOException {
        skipToBytes(dictionary);
        PdfNames names = new PdfNames();
        byte[] piece = new byte[64 * 1024];
        InputStream objects = new InflaterInputStream(dictionary);
        for (int read = objects.read(piece); read >= 0; read = objects.read(piece)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new RefusedPaper(Reason.UNPACKS_TOO_LARGE);
            }
            names.accept(piece, read);
        }
        names.end();
    }

    /** Behind the keyword and its line end. */
    private static void skipToBytes(InputStream dictionary) throws IOException {
        int matched = 0;
        for (int i = 0; matched < STREAM.length(); i++) {
            int next = dictionary.read();
            if (next < 0 || i > LONGEST_DICTIONARY) {
                throw new RefusedPaper(Reason.DAMAGED);
            }
            matched = next == STREAM.charAt(matched) ? matched + 1 : next == STREAM.charAt(0) ? 1 : 0;
        }
        dictionary.mark(2);
        if (dictionary.read() == '\r' && dictionary.read() == '\n') {
            return;
        }
        dictionary.reset();
        dictionary.read();
    }

    private static InputStream from(FileChannel file, long position) throws IOException {
        return new BufferedInputStream(Channels.newInputStream(file.position(position)));
    }
}
