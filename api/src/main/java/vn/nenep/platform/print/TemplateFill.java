package vn.nenep.platform.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import vn.nenep.platform.print.PrintedDocument.Signature;

/** Somebody's own DOCX with places to fill: {@code {{so}}} in a line, {@code {{noi-dung}}} as a line of its own. */
public final class TemplateFill {

    /** The line that the whole text takes the place of. */
    public static final String BODY = "noi-dung";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{0,40})}}");

    private static final Set<String> KNOWN = Set.of(
            BODY,
            "cap-tren",
            "to-chuc",
            "so",
            "ngay",
            "loai",
            "trich-yeu",
            "chuc-danh",
            "chuc-vu",
            "nguoi-ky",
            "chuc-danh-nguoi-ghi",
            "nguoi-ghi",
            "noi-nhan",
            "ma");

    private TemplateFill() {}

    /**
     * What a template holds.
     *
     * @param unknown names that mean nothing
     * @param bodies lines that the text takes the place of: it has to be one, outside of tables
     */
    public record Found(Set<String> unknown, int bodies, int pictures) {}

    public static Found look(byte[] template) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(template))) {
            Set<String> unknown = new TreeSet<>();
            paragraphs(docx)
                    .forEach(paragraph -> names(text(paragraph)).stream()
                            .filter(name -> !KNOWN.contains(name))
                            .forEach(unknown::add));
            int bodies = (int)
                    docx.getParagraphs().stream().filter(TemplateFill::isBody).count();
            long anywhere = paragraphs(docx)
                    .filter(paragraph -> names(text(paragraph)).contains(BODY))
                    .count();
            return new Found(
                    unknown,
                    anywhere == bodies ? bodies : 0,
                    docx.getAllPictures().size());
        }
    }

    public static byte[] fill(byte[] template, PrintedDocument printed) {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(template))) {
            Map<String, String> values = values(printed);
            List<XWPFParagraph> found = paragraphs(docx).toList();
            found.stream().filter(paragraph -> !isBody(paragraph)).forEach(paragraph -> replace(paragraph, values));
            docx.getParagraphs().stream()
                    .filter(TemplateFill::isBody)
                    .findFirst()
                    .ifPresent(line -> {
                        body(docx, line, printed);
                        docx.removeBodyElement(docx.getPosOfParagraph(line));
                    });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return StableZip.of(out.toByteArray());
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static void body(XWPFDocument docx, XWPFParagraph line, PrintedDocument printed) {
        DocxBlocks blocks = new DocxBlocks(
                new DocxBlocks.Place() {
                    @Override
                    public XWPFParagraph paragraph() {
                        try (XmlCursor before = line.getCTP().newCursor()) {
                            return docx.insertNewParagraph(before);
                        }
                    }

                    @Override
                    public XWPFTable table(int rows, int columns) {
                        try (XmlCursor before = line.getCTP().newCursor()) {
                            return DocxTables.sized(docx.insertNewTbl(before), rows, columns);
                        }
                    }
                },
                printed.form());
        printed.body().forEach(blocks::write);
    }

    private static Map<String, String> values(PrintedDocument printed) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cap-tren", printed.letterhead().superior());
        values.put("to-chuc", printed.letterhead().issuer());
        values.put("so", printed.letterhead().number());
        values.put("ngay", printed.letterhead().placeAndDate());
        values.put("loai", printed.typeName());
        values.put("trich-yeu", String.join("\n", printed.about()));
        List<Signature> signatures = printed.signatures();
        Signature last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        values.put("chuc-danh", last == null ? null : String.join("\n", last.titles()));
        values.put("chuc-vu", last == null ? null : last.office());
        values.put("nguoi-ky", last == null ? null : last.name());
        Signature first = signatures.size() > 1 ? signatures.get(0) : null;
        values.put("chuc-danh-nguoi-ghi", first == null ? null : String.join("\n", first.titles()));
        values.put("nguoi-ghi", first == null ? null : first.name());
        values.put("noi-nhan", String.join("\n", printed.recipients()));
        values.put("ma", printed.seal() == null ? null : printed.seal().code());
        return values;
    }

    private static boolean isBody(XWPFParagraph paragraph) {
        return text(paragraph).strip().equals("{{" + BODY + "}}");
    }

    private static List<String> names(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(one -> one.group(1).strip())
                .toList();
    }

    /** Word splits what somebody typed into runs as it likes: the value goes where the placeholder begins. */
    private static void replace(XWPFParagraph paragraph, Map<String, String> values) {
        List<XWPFRun> runs = paragraph.getRuns();
        List<StringBuilder> texts = new ArrayList<>();
        runs.forEach(run -> texts.add(new StringBuilder(run.text())));
        boolean changed = false;
        for (Matcher found = PLACEHOLDER.matcher(joined(texts)); found.find(); ) {
            String value = values.get(found.group(1).strip());
            put(texts, found.start(), found.end(), value == null ? "" : value);
            changed = true;
            found.reset(joined(texts));
        }
        for (int i = 0; changed && i < runs.size(); i++) {
            write(runs.get(i), texts.get(i).toString());
        }
    }

    private static String joined(List<StringBuilder> texts) {
        return String.join("", texts);
    }

    private static void put(List<StringBuilder> texts, int start, int end, String value) {
        int at = 0;
        boolean written = false;
        for (StringBuilder text : texts) {
            int length = text.length();
            int from = Math.max(start, at) - at;
            int to = Math.min(end, at + length) - at;
            if (from < to) {
                text.replace(from, to, written ? "" : value.replace("{{", "{ {"));
                written = true;
            }
            at += length;
        }
    }

    private static void write(XWPFRun run, String text) {
        if (run.text().equals(text)) {
            return;
        }
        while (run.getCTR().sizeOfBrArray() > 0) {
            run.getCTR().removeBr(0);
        }
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder out = new StringBuilder();
        paragraph.getRuns().forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /** Everywhere: text, tables within tables, what stands above and below each page. */
    private static Stream<XWPFParagraph> paragraphs(XWPFDocument docx) {
        return Stream.of(
                        docx.getBodyElements().stream(),
                        docx.getHeaderList().stream().flatMap(header -> header.getBodyElements().stream()),
                        docx.getFooterList().stream().flatMap(footer -> footer.getBodyElements().stream()))
                .flatMap(elements -> elements)
                .flatMap(TemplateFill::within);
    }

    private static Stream<XWPFParagraph> within(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Stream.of(paragraph);
        }
        if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getBodyElements().stream())
                    .flatMap(TemplateFill::within);
        }
        return Stream.empty();
    }
}
