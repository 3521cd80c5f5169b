package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What an organisation puts on its documents; what it leaves open is that of the nearest one above, or of the rules. */
@Entity
@Table(name = "document_setting")
class DocumentSetting {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Version
    long version;

    /** Địa danh in front of the day. */
    @Column(name = "place_name")
    String placeName;

    /** T/M CHI BỘ unless the organisation signs otherwise; not handed down. */
    @Column(name = "signature_title")
    String signatureTitle;

    /** From when its documents are counted anew; not handed down. */
    @Column(name = "term_start")
    LocalDate termStart;

    /** In points; the rules leave a choice. */
    @Column(name = "line_spacing")
    Integer lineSpacing;

    protected DocumentSetting() {}

    DocumentSetting(UUID organizationId) {
        this.organizationId = organizationId;
    }

    void take(UpdateDocumentSettingsRequest wanted) {
        placeName = wanted.placeName();
        signatureTitle = wanted.signatureTitle();
        termStart = wanted.termStart();
        lineSpacing = wanted.lineSpacing();
    }
}
