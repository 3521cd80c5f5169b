package vn.nenep.document;

import java.util.Locale;

/** What kind of file. */
enum DocumentFormat {
    PDF(DocumentFormat.PDF_TYPE),
    DOCX(DocumentFormat.DOCX_TYPE),
    XLSX(DocumentFormat.XLSX_TYPE);

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
