package vn.nenep.platform.print;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs as the form wants them. Twentieths of a point are what the format counts in. */
final class DocxText {

    private static final int TWENTIETHS = 20;
    private static final double TWENTIETHS_OF_MM = 1440 / 25.4;
    private static final int SMALL = 12;

    private final PageForm form;

    DocxText(PageForm form) {
        this.form = form;
    }

    static int ofMillimetres(int millimetres) {
        return (int) Math.round(millimetres * TWENTIETHS_OF_MM);
    }

    XWPFRun centered(XWPFParagraph paragraph, String text, int size) {
        spacing(paragraph, Math.max(form.lineSpacing(), size + 4));
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size);
    }

    XWPFRun body(XWPFParagraph paragraph, String text) {
        spacing(paragraph, form.lineSpacing());
        paragraph.setSpacingBefore(60);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(ofMillimetres(form.firstLineIndent()));
        return run(paragraph, text, form.sizes().body());
    }

    void heading(XWPFParagraph paragraph, Block.Heading heading) {
        String marker = heading.marker() == null ? "" : heading.marker() + " ";
        XWPFRun run = body(paragraph, marker + heading.text());
        paragraph.setStyle("Heading" + heading.level());
        paragraph.setSpacingBefore(120);
        paragraph.setKeepNext(true);
        run.setBold(heading.level() < 3);
        run.setItalic(heading.level() == 3);
    }

    XWPFRun small(XWPFParagraph paragraph, String text) {
        spacing(paragraph, SMALL + 3);
        return run(paragraph, text, SMALL);
    }

    void gap(XWPFParagraph paragraph) {
        spacing(paragraph, form.lineSpacing());
    }

    private static void spacing(XWPFParagraph paragraph, int points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(0);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }
}
