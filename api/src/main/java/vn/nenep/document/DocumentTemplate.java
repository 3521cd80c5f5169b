package vn.nenep.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A committee's own DOCX for what is issued at and below it. Documents that were made with it keep it. */
@Entity
@Table(name = "document_template")
class DocumentTemplate {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "size_bytes")
    long size;

    /** SHA-256 of the content, in hexadecimal. */
    String digest;

    @Basic(fetch = FetchType.LAZY)
    byte[] content;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "uploaded_by")
    UUID uploadedBy;

    @Column(name = "uploaded_by_name")
    String uploadedByName;

    /** Null while it is used. */
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    UUID withdrawnBy;

    @Column(name = "withdrawn_by_name")
    String withdrawnByName;

    protected DocumentTemplate() {}

    DocumentTemplate(UploadedTemplate uploaded, Principal uploader, Instant at) {
        this.organizationId = uploaded.organizationId();
        this.kind = uploaded.kind();
        this.fileName = uploaded.fileName();
        this.size = uploaded.content().length;
        this.digest = DigestUtils.sha256Hex(uploaded.content());
        this.content = uploaded.content();
        this.uploadedAt = at;
        this.uploadedBy = uploader.accountId();
        this.uploadedByName = uploader.displayName();
    }

    void withdraw(Principal by, Instant at) {
        if (withdrawnAt != null) {
            throw Problem.of(ProblemType.WRONG_STATE, "The template has been withdrawn already.");
        }
        withdrawnAt = at;
        withdrawnBy = by.accountId();
        withdrawnByName = by.displayName();
    }
}
