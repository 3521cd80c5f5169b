package vn.nenep.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of an uploaded file; deleted when the file has been read. */
@Entity
@Immutable
@IdClass(RosterUpload.Key.class)
@Table(name = "roster_upload")
class RosterUpload {

    record Key(UUID importId, int piece) {}

    /** Smaller than what database servers take in one statement. */
    static final int LARGEST_PIECE = 1024 * 1024;

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Id
    int piece;

    byte[] content;

    protected RosterUpload() {}

    RosterUpload(UUID importId, int piece, byte[] content) {
        this.importId = importId;
        this.piece = piece;
        this.content = content;
    }
}
