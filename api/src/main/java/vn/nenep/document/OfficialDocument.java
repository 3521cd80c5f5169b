package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** A document that was made. What it says is kept and never changes; another edition is another row. */
@Entity
@Table(name = "official_document")
class OfficialDocument {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    /** Null for what belongs to no meeting. */
    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "notice_id")
    UUID noticeId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    /** Of an extract. */
    @Column(name = "item_position")
    Integer itemPosition;

    @Column(name = "number_id")
    UUID numberId;

    @Column(name = "number_text")
    String numberText;

    String title;

    @Column(name = "document_day")
    LocalDate day;

    /** Null for a list, which has no page. */
    @Column(name = "form_code")
    String formCode;

    /** Whose DOCX it is poured into; null for our own form. */
    @Column(name = "template_id")
    UUID templateId;

    @Enumerated(EnumType.STRING)
    DocumentState state = DocumentState.READY;

    @Column(name = "list_from")
    Instant listFrom;

    @Column(name = "list_to")
    Instant listTo;

    /** Why a list could not be made. */
    String failure;

    /** SHA-256 of what is kept, in hexadecimal; null while it is being made. */
    String digest;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_by_name")
    String createdByName;

    protected OfficialDocument() {}

    OfficialDocument(UUID organizationId, DocumentKind kind, Principal maker, Instant at) {
        this.organizationId = organizationId;
        this.kind = kind;
        this.createdAt = at;
        this.createdBy = maker.accountId();
        this.createdByName = maker.displayName();
    }

    String fileName(DocumentFormat format) {
        String number = numberText == null ? "" : "-" + numberText.replace('/', '-');
        return kind.fileName + number + "-" + day + "." + format.ending();
    }
}
