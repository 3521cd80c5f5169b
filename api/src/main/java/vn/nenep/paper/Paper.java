package vn.nenep.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A document of a meeting (tài liệu cuộc họp). Its content is a file with the name of the id; what is known of it is here. */
@Entity
@Table(name = "paper")
class Paper {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    PaperKind kind;

    @Column(name = "size_bytes")
    long size;

    /** SHA-256 of the content, in hexadecimal. */
    String digest;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "uploaded_by")
    UUID uploadedBy;

    @Column(name = "uploaded_by_name")
    String uploadedByName;

    /** Null while it counts. */
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    UUID withdrawnBy;

    @Column(name = "withdrawn_by_name")
    String withdrawnByName;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    protected Paper() {}

    Paper(UploadedPaper uploaded, UUID organizationId, Principal uploader, Instant at) {
        this.meetingId = uploaded.meetingId();
        this.organizationId = organizationId;
        this.fileName = uploaded.fileName();
        this.kind = uploaded.kind();
        this.size = uploaded.size();
        this.digest = uploaded.digest();
        this.uploadedAt = at;
        this.uploadedBy = uploader.accountId();
        this.uploadedByName = uploader.displayName();
    }

    /** It is kept, and says from then on that it does not count. */
    void withdraw(String reason, Principal by, Instant at) {
        if (withdrawnAt != null) {
            throw Problem.of(ProblemType.WRONG_STATE, "The document has been withdrawn already.");
        }
        withdrawnAt = at;
        withdrawnBy = by.accountId();
        withdrawnByName = by.displayName();
        withdrawalReason = reason;
    }
}
