package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.nenep.platform.print.PageForm;
import vn.nenep.platform.print.PageForm.Margins;
import vn.nenep.platform.print.PageForm.Sizes;

/** How documents of a day look, with the rules that say so. Lengths in millimetres, letters and lines in points. */
@Entity
@Immutable
@Table(name = "document_form")
class DocumentForm {

    @Id
    String code;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** Null while it holds. */
    @Column(name = "effective_to")
    LocalDate effectiveTo;

    @Column(name = "margin_top")
    int marginTop;

    @Column(name = "margin_bottom")
    int marginBottom;

    @Column(name = "margin_left")
    int marginLeft;

    @Column(name = "margin_right")
    int marginRight;

    @Column(name = "line_spacing")
    int lineSpacing;

    @Column(name = "first_line_indent")
    int firstLineIndent;

    @Column(name = "body_size")
    int bodySize;

    @Column(name = "party_size")
    int partySize;

    @Column(name = "superior_size")
    int superiorSize;

    @Column(name = "issuer_size")
    int issuerSize;

    @Column(name = "number_size")
    int numberSize;

    @Column(name = "date_size")
    int dateSize;

    @Column(name = "type_size")
    int typeSize;

    @Column(name = "about_size")
    int aboutSize;

    /** Above the names below minutes. */
    @Column(name = "minute_taker_title")
    String minuteTakerTitle;

    @Column(name = "chair_title")
    String chairTitle;

    String document;

    String article;

    String provenance;

    protected DocumentForm() {}

    /** @param spacing another line spacing that somebody wants; null for that of the rules */
    PageForm page(Integer spacing) {
        return new PageForm(
                new Margins(marginTop, marginBottom, marginLeft, marginRight),
                spacing == null ? lineSpacing : spacing,
                firstLineIndent,
                new Sizes(bodySize, partySize, superiorSize, issuerSize, numberSize, dateSize, typeSize, aboutSize));
    }
}
