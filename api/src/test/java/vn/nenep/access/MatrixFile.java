package vn.nenep.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** {@code access-matrix.txt}, read line by line. */
final class MatrixFile {

    /** While one works on it: {@code -Dmatrix=createMeeting} for the rows of this operation alone. */
    private static final String ONLY = System.getProperty("matrix", "");

    private static final List<MatrixRow> ROWS = read();

    private MatrixFile() {}

    static List<MatrixRow> rows() {
        return ROWS;
    }

    private static List<MatrixRow> read() {
        return lines("/access-matrix.txt")
                .filter(line -> line.matches(ONLY + "\\b.*"))
                .flatMap(line -> MatrixRow.read(line).stream())
                .toList();
    }

    /** Without comments. */
    static Stream<String> lines(String name) {
        try (InputStream file = MatrixFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
