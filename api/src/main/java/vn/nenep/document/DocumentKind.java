package vn.nenep.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be made into a file, and how the Party's rules call and count it. */
enum DocumentKind {
    /** Biên bản of a meeting; counted once its minutes are adopted. */
    MINUTES("BB", "BIÊN BẢN", "bien-ban"),
    /** Nghị quyết that follows from a meeting. */
    RESOLUTION("NQ", "NGHỊ QUYẾT", "nghi-quyet"),
    /** Kết luận of a meeting. */
    CONCLUSION("KL", "KẾT LUẬN", "ket-luan"),
    /** Thông báo of when and where a cell meets. */
    MEETING_NOTICE("TB", "THÔNG BÁO", "thong-bao"),
    /** Trích biên bản: one item of adopted minutes. */
    MINUTES_EXTRACT(null, "TRÍCH BIÊN BẢN", "trich-bien-ban"),
    /** The score sheet as far as it exists. */
    SCORE_SHEET(null, "PHIẾU ĐÁNH GIÁ", "phieu-danh-gia"),
    /** The roster with room for signatures. */
    ATTENDANCE_SHEET(null, "DANH SÁCH", "danh-sach-diem-danh"),
    /** A committee's notice of when its cells meet; it has its number since it was issued. */
    SCHEDULE_NOTICE(null, "THÔNG BÁO", "thong-bao-lich"),
    /** Meetings of an organisation and everything below it. */
    MEETING_LIST(null, "Cuộc họp", "danh-sach-cuoc-hop"),
    /** Tasks of an organisation and everything below it. */
    TASK_LIST(null, "Nhiệm vụ", "danh-sach-nhiem-vu");

    /** Of what people read and print; a list is for a spreadsheet. */
    private static final Set<DocumentKind> LISTS = EnumSet.of(MEETING_LIST, TASK_LIST);

    private static final Set<DocumentKind> OF_ORGANIZATIONS = EnumSet.of(SCHEDULE_NOTICE, MEETING_LIST, TASK_LIST);

    private static final Set<DocumentKind> AFTER_ADOPTION = EnumSet.of(MINUTES, MINUTES_EXTRACT);

    /** Null for what is not counted. */
    final String symbol;

    final String typeName;

    /** Of the file, without marks. */
    final String fileName;

    DocumentKind(String symbol, String typeName, String fileName) {
        this.symbol = symbol;
        this.typeName = typeName;
        this.fileName = fileName;
    }

    boolean isCounted() {
        return symbol != null;
    }

    boolean isList() {
        return LISTS.contains(this);
    }

    boolean isOfMeeting() {
        return !OF_ORGANIZATIONS.contains(this);
    }

    boolean needsAdoptedMinutes() {
        return AFTER_ADOPTION.contains(this);
    }

    Set<DocumentFormat> formats() {
        return isList() ? EnumSet.of(DocumentFormat.XLSX) : EnumSet.of(DocumentFormat.PDF, DocumentFormat.DOCX);
    }

    DocumentFormat usualFormat() {
        return isList() ? DocumentFormat.XLSX : DocumentFormat.PDF;
    }

    Optional<String> counted() {
        return Optional.ofNullable(symbol);
    }
}
