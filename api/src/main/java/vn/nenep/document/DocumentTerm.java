package vn.nenep.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** When a term of committees began: numbers of documents begin anew with it. For whoever has not entered another day. */
@Entity
@Immutable
@Table(name = "document_term")
class DocumentTerm {

    @Id
    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    String document;

    String article;

    String provenance;

    protected DocumentTerm() {}
}
