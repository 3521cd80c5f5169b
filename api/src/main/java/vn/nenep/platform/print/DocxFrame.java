package vn.nenep.platform.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paper, margins, letters, and the page number from the second page on. */
final class DocxFrame {

    private static final String FONT = "Times New Roman";
    private static final int A4_WIDTH = 210;
    private static final int A4_HEIGHT = 297;

    private DocxFrame() {}

    static void apply(XWPFDocument docx, PageForm form) {
        letters(docx, form);
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twentieths(A4_WIDTH));
        size.setH(twentieths(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twentieths(form.margins().top()));
        margins.setBottom(twentieths(form.margins().bottom()));
        margins.setLeft(twentieths(form.margins().left()));
        margins.setRight(twentieths(form.margins().right()));
        margins.setHeader(twentieths(10));
        margins.setFooter(twentieths(10));
        pageNumber(docx, form.sizes().body());
    }

    private static void letters(XWPFDocument docx, PageForm form) {
        XWPFStyles styles = docx.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var defaults = styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        defaults.addNewSz().setVal(BigInteger.valueOf(2L * form.sizes().body()));
        for (int level = 1; level <= 3; level++) {
            styles.addStyle(heading(level));
        }
    }

    /** A name only, for the outline: the looks are in the paragraphs. */
    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    private static void pageNumber(XWPFDocument docx, int size) {
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph header = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setAlignment(ParagraphAlignment.CENTER);
        field(header, size).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        field(header, size).addNewInstrText().setStringValue("PAGE");
        field(header, size).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR field(XWPFParagraph header, int size) {
        XWPFRun run = header.createRun();
        run.setFontSize(size);
        return run.getCTR();
    }

    private static BigInteger twentieths(int millimetres) {
        return BigInteger.valueOf(DocxText.ofMillimetres(millimetres));
    }
}
