package vn.nenep.audit;

import java.time.Instant;
import java.util.Locale;

/**
 * The first thing that is wrong with the chain.
 *
 * @param kind what it is
 * @param seal number of the seal where it shows
 * @param entry sequence of the entry concerned, null when none can be named
 * @param other the other end: of a gap its last seal, of a swap the other entry, of a rewriting the last good seal
 * @param at when the head was taken or the entry says it happened, where that matters
 */
record Finding(Kind kind, long seal, Long entry, Long other, Instant at) {

    /** Texts take seal, entry, other, time in this order. */
    enum Kind {
        ENTRY_ALTERED("Mục nhật ký %2$d (niêm phong số %1$d) đã bị sửa.", "Entry %2$d (seal %1$d) was altered."),
        SEAL_ALTERED(
                "Niêm phong số %1$d (của mục %2$d) đã bị sửa; mục đó còn nguyên.",
                "Seal %1$d (of entry %2$d) was altered; the entry itself is intact."),
        ENTRY_OR_SEAL_ALTERED(
                "Mục nhật ký %2$d hoặc niêm phong số %1$d của nó đã bị sửa.",
                "Entry %2$d or its seal %1$d was altered."),
        ENTRY_MISSING(
                "Thiếu mục nhật ký %2$d mà niêm phong số %1$d đã niêm.",
                "Entry %2$d, which seal %1$d sealed, is missing."),
        SEALS_MISSING(
                "Thiếu niêm phong từ số %1$d đến số %3$d; không còn biết mục nào đứng ở đó.",
                "Seals %1$d to %3$d are missing; which entries stood there is not known."),
        SEAL_OUT_OF_PLACE(
                "Có niêm phong số %1$d (mục %2$d), là số không thể có.",
                "There is a seal %1$d (of entry %2$d), a number that cannot be."),
        REORDERED(
                "Sai thứ tự: ở niêm phong số %1$d là mục %2$d, đúng ra là mục %3$d.",
                "Reordered: at seal %1$d stands entry %2$d, where entry %3$d was sealed."),
        UNKNOWN_FORMAT(
                "Niêm phong số %1$d (mục %2$d) ghi một định dạng không có.",
                "Seal %1$d (of entry %2$d) names a format that does not exist."),
        TRUNCATED(
                "Bị cắt cuối: sau niêm phong số %1$d không còn gì, nhưng dấu bàn giao lúc %4$s là số %3$d.",
                "Truncated: nothing follows seal %1$d, but the head handed out at %4$s is seal %3$d."),
        REWRITTEN(
                "Bị viết lại: niêm phong số %1$d khác dấu bàn giao lúc %4$s; chỗ sửa đầu tiên ở sau số %3$d.",
                "Rewritten: seal %1$d differs from the head handed out at %4$s; the first change is after seal %3$d."),
        BACK_DATED(
                "Mục nhật ký %2$d (niêm phong số %1$d) ghi lúc %4$s, sớm hơn hẳn các mục trước nó.",
                "Entry %2$d (seal %1$d) says %4$s, well before the entries that precede it."),
        INSERTED(
                "Mục nhật ký %2$d không có niêm phong, ghi lúc %4$s: được chèn vào sau.",
                "Entry %2$d has no seal and says %4$s: it was inserted afterwards.");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    static Finding atSeal(Kind kind, long seal, Long entry) {
        return new Finding(kind, seal, entry, null, null);
    }

    String vietnamese() {
        return said(kind.vietnamese);
    }

    String english() {
        return said(kind.english);
    }

    private String said(String text) {
        return String.format(Locale.ROOT, text, seal, entry, other, at);
    }
}
