package vn.nenep.criticism;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.crypto.FieldCipher;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** What was said of a member in a meeting, and the member's answer. The words are kept encrypted. */
@Entity
@Table(name = "criticism_record")
class CriticismRecord {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    CriticismKind kind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "author_id")
    UUID authorId;

    private byte[] shortcoming;
    private byte[] remedy;
    private byte[] answer;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    protected CriticismRecord() {}

    CriticismRecord(UUID organizationId, CreateCriticismRecordRequest request, Instant now, FieldCipher cipher) {
        this.meetingId = request.meetingId();
        this.organizationId = organizationId;
        this.kind = request.kind();
        this.subjectId = request.subjectId();
        this.authorId = request.authorId();
        this.recordedAt = now;
        this.shortcoming = cipher.encrypt(request.shortcoming(), place("shortcoming"));
        this.remedy = request.remedy() == null ? null : cipher.encrypt(request.remedy(), place("remedy"));
    }

    void answer(String text, Instant now, FieldCipher cipher) {
        if (answeredAt != null) {
            throw Problem.of(ProblemType.WRONG_STATE, "The record has been answered.");
        }
        answer = cipher.encrypt(text, place("answer"));
        answeredAt = now;
    }

    CriticismState state() {
        return answeredAt == null ? CriticismState.RECORDED : CriticismState.ANSWERED;
    }

    Set<UUID> concerned() {
        return subjectId.equals(authorId) ? Set.of(subjectId) : Set.of(subjectId, authorId);
    }

    Words words(FieldCipher cipher) {
        return new Words(
                cipher.decrypt(shortcoming, place("shortcoming")),
                remedy == null ? null : cipher.decrypt(remedy, place("remedy")),
                answer == null ? null : cipher.decrypt(answer, place("answer")));
    }

    /** The text of a record, in the clear: never kept, never logged. */
    record Words(String shortcoming, String remedy, String answer) {

        @Override
        public String toString() {
            return "Words[sealed]";
        }
    }

    private String place(String column) {
        return "criticism_record|" + column + "|" + id;
    }
}
