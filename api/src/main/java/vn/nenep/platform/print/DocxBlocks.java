package vn.nenep.platform.print;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.nenep.platform.print.Block.Style;

/** The text of a document, put wherever there is a place for it. */
final class DocxBlocks {

    /** Where paragraphs and tables go, one after the other. */
    interface Place {
        XWPFParagraph paragraph();

        XWPFTable table(int rows, int columns);
    }

    private final Place place;
    private final DocxText text;
    private final int size;

    DocxBlocks(Place place, PageForm form) {
        this.place = place;
        this.text = new DocxText(form);
        this.size = form.sizes().body();
    }

    void write(Block block) {
        if (block instanceof Block.Heading heading) {
            text.heading(place.paragraph(), heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Item item) {
            text.body(place.paragraph(), item.marker() + " " + item.text());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.style() == Style.CENTERED) {
            text.centered(place.paragraph(), paragraph.text(), size);
            return;
        }
        XWPFRun run = text.body(place.paragraph(), paragraph.text());
        run.setItalic(paragraph.style() == Style.ITALIC);
        run.setBold(paragraph.style() == Style.BOLD);
    }

    private void table(Block.Table table) {
        if (table.caption() != null) {
            XWPFParagraph caption = place.paragraph();
            text.centered(caption, table.caption(), size).setItalic(true);
            caption.setKeepNext(true);
            caption.setSpacingBefore(120);
        }
        XWPFTable made = place.table(table.rows().size() + 1, table.columns().size());
        DocxTables.fill(made, table, text);
    }
}
