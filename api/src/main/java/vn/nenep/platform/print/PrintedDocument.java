package vn.nenep.platform.print;

import java.time.LocalDate;
import java.util.List;

/**
 * A document before it becomes a file: the same one makes the DOCX and the PDF, and the same bytes each time.
 *
 * @param typeName BIÊN BẢN, NGHỊ QUYẾT …
 * @param about the lines below it, for what and when (trích yếu)
 * @param recipients nơi nhận; empty for minutes and sheets, which have none
 * @param seal null when there is nothing to hold the document against
 * @param madeOn the only time that the file tells of itself
 */
public record PrintedDocument(
        PageForm form,
        Letterhead letterhead,
        String typeName,
        List<String> about,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        Seal seal,
        LocalDate madeOn) {

    /**
     * @param superior in capitals, as the rules want it; null without any
     * @param number null for sheets, which are not counted
     * @param placeAndDate null for minutes: their time stands in the text
     * @param draft null once it is final
     */
    public record Letterhead(String superior, String issuer, String number, String placeAndDate, String draft) {}

    /**
     * @param titles bold, in capitals
     * @param office not bold, in capitals; null without any
     * @param name without academic titles; null when the person is not known yet
     */
    public record Signature(List<String> titles, String office, String name) {}

    /**
     * @param code short, for people to compare
     * @param explanation what the code is for
     * @param address what the QR code holds
     */
    public record Seal(String code, String explanation, String address) {}

    /** For the file's own properties. */
    public String title() {
        return about.isEmpty() ? typeName : typeName + " " + String.join(" ", about);
    }
}
