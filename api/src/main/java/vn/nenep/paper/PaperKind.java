package vn.nenep.paper;

import java.util.Locale;

/** What a document of a meeting may be, as its content says. */
enum PaperKind {
    PDF(PaperKind.PDF_TYPE, ""),
    DOCX(PaperKind.DOCX_TYPE, "word/document.xml"),
    XLSX(PaperKind.XLSX_TYPE, "xl/workbook.xml");

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final String mediaType;

    /** By which an archive is known to be one. */
    final String mainPart;

    PaperKind(String mediaType, String mainPart) {
        this.mediaType = mediaType;
        this.mainPart = mainPart;
    }

    boolean fits(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + name().toLowerCase(Locale.ROOT));
    }
}
