package vn.nenep.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.nenep.platform.print.PrintedDocument.Letterhead;
import vn.nenep.platform.print.PrintedDocument.Seal;
import vn.nenep.platform.print.PrintedDocument.Signature;

/** A DOCX that Word and LibreOffice open alike, with nothing in it but text, tables and at most one picture. */
public final class DocxWriter {

    private static final int SEAL_MM = 22;

    private final PrintedDocument printed;
    private final XWPFDocument docx = new XWPFDocument();
    private final DocxText text;
    private final DocxTables tables;

    private DocxWriter(PrintedDocument printed) {
        this.printed = printed;
        this.text = new DocxText(printed.form());
        this.tables = new DocxTables(docx);
    }

    public static byte[] write(PrintedDocument printed) {
        return new DocxWriter(printed).bytes();
    }

    private byte[] bytes() {
        try (docx) {
            DocxFrame.apply(docx, printed.form());
            properties();
            letterhead(printed.letterhead());
            title();
            DocxBlocks blocks = new DocxBlocks(endOf(docx), printed.form());
            printed.body().forEach(blocks::write);
            ending();
            if (printed.seal() != null) {
                seal(printed.seal());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return StableZip.of(out.toByteArray());
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void properties() {
        CoreProperties core = docx.getProperties().getCoreProperties();
        Date day = Date.from(printed.madeOn().atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setTitle(printed.title());
        core.setCreator(printed.letterhead().issuer());
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
    }

    private void letterhead(Letterhead letterhead) {
        boolean counted = letterhead.number() != null || letterhead.placeAndDate() != null;
        XWPFTableCell[][] cells = tables.layout(counted ? 2 : 1, 42, 58);
        XWPFTableCell left = cells[0][0];
        PageForm.Sizes sizes = printed.form().sizes();
        if (letterhead.superior() != null) {
            text.centered(DocxTables.paragraph(left), letterhead.superior(), sizes.superior());
        }
        text.centered(DocxTables.paragraph(left), letterhead.issuer(), sizes.issuer())
                .setBold(true);
        text.centered(DocxTables.paragraph(left), "*", sizes.issuer());
        XWPFRun party = text.centered(DocxTables.paragraph(cells[0][1]), PartyWords.PARTY, sizes.party());
        party.setBold(true);
        party.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
        if (letterhead.draft() != null) {
            text.centered(
                            DocxTables.paragraph(cells[0][1]),
                            letterhead.draft(),
                            printed.form().sizes().body())
                    .setItalic(true);
        }
        if (counted) {
            text.centered(DocxTables.paragraph(cells[1][0]), orEmpty(letterhead.number()), sizes.number());
            text.centered(DocxTables.paragraph(cells[1][1]), orEmpty(letterhead.placeAndDate()), sizes.placeAndDate())
                    .setItalic(true);
        }
    }

    private void title() {
        PageForm.Sizes sizes = printed.form().sizes();
        XWPFParagraph type = docx.createParagraph();
        type.setSpacingBefore(360);
        text.centered(type, printed.typeName(), sizes.type()).setBold(true);
        for (String line : printed.about()) {
            text.centered(docx.createParagraph(), line, sizes.about()).setBold(true);
        }
        XWPFParagraph dashes = docx.createParagraph();
        text.centered(dashes, "-----", sizes.body());
        dashes.setSpacingAfter(180);
    }

    private static DocxBlocks.Place endOf(XWPFDocument docx) {
        return new DocxBlocks.Place() {
            @Override
            public XWPFParagraph paragraph() {
                return docx.createParagraph();
            }

            @Override
            public XWPFTable table(int rows, int columns) {
                return docx.createTable(rows, columns);
            }
        };
    }

    private void ending() {
        if (printed.signatures().isEmpty()) {
            return;
        }
        text.gap(docx.createParagraph());
        XWPFTableCell[][] cells = tables.layout(1, 50, 50);
        int last = printed.signatures().size() - 1;
        if (last > 0) {
            signature(cells[0][0], printed.signatures().get(0));
        }
        if (!printed.recipients().isEmpty()) {
            XWPFRun label = text.small(DocxTables.paragraph(cells[0][0]), PartyWords.RECIPIENTS);
            label.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
            printed.recipients().forEach(to -> text.small(DocxTables.paragraph(cells[0][0]), "- " + to));
        }
        signature(cells[0][1], printed.signatures().get(last));
    }

    private void signature(XWPFTableCell cell, Signature signature) {
        int size = printed.form().sizes().body();
        signature
                .titles()
                .forEach(title ->
                        text.centered(DocxTables.paragraph(cell), title, size).setBold(true));
        if (signature.office() != null) {
            text.centered(DocxTables.paragraph(cell), signature.office(), size);
        }
        XWPFParagraph name = DocxTables.paragraph(cell);
        name.setSpacingBefore(1200);
        text.centered(name, orEmpty(signature.name()), size).setBold(true);
    }

    private void seal(Seal seal) throws IOException, InvalidFormatException {
        text.gap(docx.createParagraph());
        XWPFTableCell[][] cells = tables.layout(1, 18, 82);
        XWPFParagraph picture = DocxTables.paragraph(cells[0][0]);
        picture.setAlignment(ParagraphAlignment.LEFT);
        int side = (int) Math.round(SEAL_MM * 36_000.0);
        XWPFPicture added = picture.createRun()
                .addPicture(
                        new java.io.ByteArrayInputStream(QrImage.png(seal.address())),
                        org.apache.poi.common.usermodel.PictureType.PNG,
                        "ma-qr.png",
                        side,
                        side);
        added.getCTPicture().getNvPicPr().getCNvPr().setDescr("Mã QR: " + seal.code());
        text.small(DocxTables.paragraph(cells[0][1]), seal.code()).setBold(true);
        text.small(DocxTables.paragraph(cells[0][1]), seal.explanation());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
