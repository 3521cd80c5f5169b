package vn.nenep.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.document.DocumentNumber.Series;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<OfficialDocument, UUID> {

    /** The latest first; of a meeting, or of an organisation. */
    List<OfficialDocument> list(UUID meetingId, UUID organizationId, PageRequest page) {
        return ListQuery.of(OfficialDocument.class, "OfficialDocument d")
                .whereGiven("d.meetingId = :meeting", "meeting", meetingId)
                .whereGiven("d.organizationId = :organization", "organization", organizationId)
                .whereGiven(
                        "d.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "d.id desc", page.rows());
    }

    Optional<OfficialDocument> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In pieces that every database server takes. */
    void keep(UUID documentId, byte[] content) {
        for (int from = 0, piece = 0; from < content.length || piece == 0; from += DocumentPiece.LARGEST, piece++) {
            int to = Math.min(content.length, from + DocumentPiece.LARGEST);
            getEntityManager().persist(new DocumentPiece(documentId, piece, Arrays.copyOfRange(content, from, to)));
            getEntityManager().flush();
        }
    }

    byte[] content(UUID documentId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        getEntityManager()
                .createQuery(
                        "from DocumentPiece p where p.documentId = :document order by p.piece", DocumentPiece.class)
                .setParameter("document", documentId)
                .getResultList()
                .forEach(piece -> out.writeBytes(piece.content));
        return out.toByteArray();
    }

    Optional<DocumentForm> formOn(LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        from DocumentForm f
                        where f.effectiveFrom <= :day and (f.effectiveTo is null or f.effectiveTo >= :day)
                        """, DocumentForm.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    List<DocumentSetting> settings(Collection<UUID> organizationIds) {
        return getEntityManager()
                .createQuery("from DocumentSetting s where s.organizationId in :ids", DocumentSetting.class)
                .setParameter("ids", organizationIds)
                .getResultList();
    }

    Optional<DocumentSetting> settingForChange(UUID organizationId) {
        return Optional.ofNullable(
                getEntityManager().find(DocumentSetting.class, organizationId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(DocumentSetting setting) {
        getEntityManager().persist(setting);
    }

    /** The latest that began on the day or before. */
    Optional<LocalDate> termOn(LocalDate day) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(t.effectiveFrom) from DocumentTerm t where t.effectiveFrom <= :day",
                        LocalDate.class)
                .setParameter("day", day)
                .getSingleResult());
    }

    Optional<DocumentNumber> numberOf(UUID meetingId, String symbol) {
        return getEntityManager()
                .createQuery(
                        "from DocumentNumber n where n.meetingId = :meeting and n.symbol = :symbol",
                        DocumentNumber.class)
                .setParameter("meeting", meetingId)
                .setParameter("symbol", symbol)
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(Series series, int number) {
        return getEntityManager()
                        .createQuery("""
                                select count(n) from DocumentNumber n
                                where n.organizationId = :organization and n.symbol = :symbol
                                  and n.termStart = :term and n.number = :number
                                """, Long.class)
                        .setParameter("organization", series.organizationId())
                        .setParameter("symbol", series.symbol())
                        .setParameter("term", series.termStart())
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** The last number of the series, locked until the transaction ends: numbers are given one after the other. */
    int lockSeries(Series series) {
        getEntityManager()
                .createNativeQuery("""
                        insert into document_series (organization_id, symbol, term_start, last_number)
                        values (:organization, :symbol, :term, 0)
                        on duplicate key update last_number = last_number
                        """)
                .setParameter("organization", series.organizationId())
                .setParameter("symbol", series.symbol())
                .setParameter("term", series.termStart())
                .executeUpdate();
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select last_number from document_series
                                where organization_id = :organization and symbol = :symbol and term_start = :term
                                for update
                                """)
                        .setParameter("organization", series.organizationId())
                        .setParameter("symbol", series.symbol())
                        .setParameter("term", series.termStart())
                        .getSingleResult())
                .intValue();
    }

    void advance(Series series, int lastNumber) {
        getEntityManager()
                .createNativeQuery("""
                        update document_series set last_number = :last
                        where organization_id = :organization and symbol = :symbol and term_start = :term
                        """)
                .setParameter("last", lastNumber)
                .setParameter("organization", series.organizationId())
                .setParameter("symbol", series.symbol())
                .setParameter("term", series.termStart())
                .executeUpdate();
    }

    void add(DocumentNumber number) {
        getEntityManager().persist(number);
    }
}
