package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of what a document says: the document before it becomes a page, or a whole list as a workbook. */
@Entity
@Immutable
@IdClass(DocumentPiece.Key.class)
@Table(name = "official_document_piece")
class DocumentPiece {

    record Key(UUID documentId, int piece) {}

    /** Smaller than what database servers take in one statement. */
    static final int LARGEST = 1024 * 1024;

    @Id
    @Column(name = "document_id")
    UUID documentId;

    @Id
    int piece;

    byte[] content;

    protected DocumentPiece() {}

    DocumentPiece(UUID documentId, int piece, byte[] content) {
        this.documentId = documentId;
        this.piece = piece;
        this.content = content;
    }
}
