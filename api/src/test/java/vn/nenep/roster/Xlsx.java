package vn.nenep.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests, good ones and bad ones. */
final class Xlsx {

    private static final int MEGABYTE = 1024 * 1024;

    private Xlsx() {}

    static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "NeNep", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    sheet.value(line, column, rows.get(line).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] withFormula() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "NeNep", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            sheet.value(0, 0, "Họ và tên");
            sheet.formula(1, 1, "HYPERLINK(\"http://evil.test\")");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = parts();
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] replacing(String part, String text, String by) {
        Map<String, byte[]> parts = parts();
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!before.contains(text)) {
            throw new IllegalStateException(part + " has no " + text);
        }
        parts.put(
                part,
                before.replaceFirst(java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(by))
                        .getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** Compresses well enough to be small and badly enough to pass for honest. */
    static byte[] withNoise(int megabytes) {
        Map<String, byte[]> parts = parts();
        Random random = new Random(7);
        for (int i = 0; i < megabytes; i++) {
            byte[] noise = new byte[MEGABYTE];
            byte[] some = new byte[MEGABYTE / 50];
            random.nextBytes(some);
            System.arraycopy(some, 0, noise, 0, some.length);
            parts.put("xl/media/image" + i + ".png", noise);
        }
        return zip(parts);
    }

    static byte[] withParts(int number) {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < number; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[] {1});
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] good = of(List.of(List.of("Họ và tên", "Ngày vào Đảng"), List.of("Lê Văn An", "03/02/1995")));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(good))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
