package vn.nenep.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.print.Block;
import vn.nenep.platform.print.PageForm;
import vn.nenep.platform.print.PrintedDocument;
import vn.nenep.platform.print.PrintedDocument.Letterhead;
import vn.nenep.platform.print.PrintedDocument.Seal;
import vn.nenep.platform.print.PrintedDocument.Signature;

/**
 * What stands around the words of a document.
 *
 * @param superior the organisation above the issuer, as it is called; null without any
 * @param series what the issuer's numbers end with: CB of a cell, ĐU of a committee
 * @param number null while it has none: a draft, or what is not counted
 * @param webClient where it is; null when nobody knows
 */
record Frame(
        PageForm page,
        String minuteTakerTitle,
        String chairTitle,
        String superior,
        String issuer,
        String series,
        String placeName,
        String signatureTitle,
        LocalDate day,
        Integer number,
        boolean draft,
        String webClient) {

    private static final String ROOM_FOR_NUMBER = "\u00A0\u00A0\u00A0\u00A0\u00A0";
    private static final String ROOM_FOR_PLACE = "……………";

    /** With a line for place and day, except for minutes. */
    Letterhead letterhead(DocumentKind kind) {
        boolean dated = kind != DocumentKind.MINUTES && kind.isCounted();
        return new Letterhead(
                superior == null ? null : Wording.capitals(superior),
                Wording.capitals(issuer),
                kind.counted().map(this::numberLine).orElse(null),
                dated ? placeAndDate() : null,
                draft && kind.isCounted() ? "Dự thảo" : null);
    }

    String placeAndDate() {
        return (placeName == null ? ROOM_FOR_PLACE : placeName) + ", " + Wording.longDay(day);
    }

    private String numberLine(String symbol) {
        return "Số " + (number == null ? ROOM_FOR_NUMBER : Wording.number(number)) + "-" + symbol + "/" + series;
    }

    PrintedDocument document(
            DocumentKind kind,
            List<String> about,
            List<Block> body,
            List<Signature> signatures,
            List<String> recipients,
            Seal seal) {
        return new PrintedDocument(
                page, letterhead(kind), kind.typeName, about, List.copyOf(body), signatures, recipients, seal, day);
    }

    /** Where the code of the meeting's minutes is held against what is kept; the code alone when nobody knows. */
    String verifyAddress(UUID meetingId, String code) {
        return webClient == null ? code : webClient + "/cuoc-hop/" + meetingId + "/bien-ban?ma=" + code;
    }

    /** T/M CHI BỘ, the office, the name. */
    Signature signature(String office, String name) {
        return new Signature(List.of(signatureTitle), office, name);
    }

    /** Who gets it; the last line is the issuer's own copy. */
    List<String> recipients(String members) {
        List<String> to = new ArrayList<>();
        if (superior != null) {
            to.add(superior + " (để báo cáo),");
        }
        to.add(members + ",");
        to.add("Lưu Chi bộ.");
        return to;
    }
}
