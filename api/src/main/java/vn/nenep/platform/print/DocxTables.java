package vn.nenep.platform.print;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables to be seen, and those without lines that put things side by side. */
final class DocxTables {

    /** Of the page between its margins, in twentieths of a point. */
    private static final int WIDTH = DocxText.ofMillimetres(165);

    private static final int HALF_POINT_LINE = 4;

    private final XWPFDocument docx;

    DocxTables(XWPFDocument docx) {
        this.docx = docx;
    }

    /** Without lines. */
    XWPFTableCell[][] layout(int rows, int... percents) {
        XWPFTable table = docx.createTable(rows, percents.length);
        table.setWidth(WIDTH);
        table.removeBorders();
        XWPFTableCell[][] cells = new XWPFTableCell[rows][percents.length];
        for (int i = 0; i < rows; i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            for (int j = 0; j < percents.length; j++) {
                cells[i][j] = row.getCell(j);
                width(cells[i][j], percents[j]);
            }
        }
        columns(table, percents);
        return cells;
    }

    /** A new paragraph, or the empty one that every cell begins with. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        List<XWPFParagraph> there = cell.getParagraphs();
        if (there.size() == 1 && there.get(0).getRuns().isEmpty()) {
            return there.get(0);
        }
        return cell.addParagraph();
    }

    /** A table that begins with one cell, or with as many as wanted. */
    static XWPFTable sized(XWPFTable table, int rows, int columns) {
        while (table.getNumberOfRows() < rows) {
            table.createRow();
        }
        for (XWPFTableRow row : table.getRows()) {
            while (row.getTableCells().size() < columns) {
                row.createCell();
            }
        }
        return table;
    }

    /** @param table with a row more than the content, for the headings */
    static void fill(XWPFTable table, Block.Table content, DocxText text) {
        table.setWidth(WIDTH);
        borders(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < content.columns().size(); i++) {
            Block.Column column = content.columns().get(i);
            cell(head.getCell(i), column, column.heading(), ParagraphAlignment.CENTER, text)
                    .setBold(true);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content, content.rows().get(i), text);
        }
        columns(
                table,
                content.columns().stream().mapToInt(Block.Column::percent).toArray());
    }

    private static void borders(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
        table.setTopBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, HALF_POINT_LINE, 0, "000000");
    }

    private static void row(XWPFTableRow row, Block.Table content, Block.Row line, DocxText text) {
        row.setCantSplitRow(true);
        if (content.rowHeight() > 0) {
            row.setHeight(DocxText.ofMillimetres(content.rowHeight()));
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Block.Column column = content.columns().get(i);
            cell(row.getCell(i), column, line.cells().get(i), alignment(column.align()), text)
                    .setBold(line.bold());
        }
    }

    private static XWPFRun cell(
            XWPFTableCell cell, Block.Column column, String content, ParagraphAlignment alignment, DocxText text) {
        width(cell, column.percent());
        XWPFParagraph paragraph = paragraph(cell);
        XWPFRun run = text.small(paragraph, content);
        paragraph.setAlignment(alignment);
        return run;
    }

    private static ParagraphAlignment alignment(Block.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private static void width(XWPFTableCell cell, int percent) {
        cell.setWidth(String.valueOf(WIDTH * percent / 100));
    }

    /** LibreOffice goes by these, Word by the cells. */
    private static void columns(XWPFTable table, int[] percents) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int percent : percents) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) WIDTH * percent / 100));
        }
    }
}
