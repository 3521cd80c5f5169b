package vn.nenep.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

/** Imports and what they were read from. */
@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<RosterImport, UUID> {

    private static final int BATCH = 500;

    /** The latest first. */
    List<RosterImport> list(OrgScope scope, UUID organizationId, PageRequest page) {
        return ListQuery.of(RosterImport.class, "RosterImport i")
                .where(OrgScope.within("i.organizationId"), "roots", scope.roots())
                .whereGiven("i.organizationId = :organization", "organization", organizationId)
                .whereGiven(
                        "i.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "i.id desc", page.rows());
    }

    Optional<RosterImport> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a change of the rows that the import's version counts. */
    void raiseVersion(RosterImport changed) {
        getEntityManager().lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void keepUpload(UUID importId, byte[] file) {
        for (int from = 0, piece = 0; from < file.length; from += RosterUpload.LARGEST_PIECE, piece++) {
            int to = Math.min(file.length, from + RosterUpload.LARGEST_PIECE);
            RosterUpload kept = new RosterUpload(importId, piece, Arrays.copyOfRange(file, from, to));
            getEntityManager().persist(kept);
            getEntityManager().flush();
            // Only the piece: the caller still holds other things of this transaction.
            getEntityManager().detach(kept);
        }
    }

    /** Empty when the file has been read before. */
    Optional<byte[]> upload(UUID importId) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        getEntityManager()
                .createQuery("select content from RosterUpload where importId = :id order by piece", byte[].class)
                .setParameter("id", importId)
                .getResultList()
                .forEach(file::writeBytes);
        return file.size() == 0 ? Optional.empty() : Optional.of(file.toByteArray());
    }

    void dropUpload(UUID importId) {
        delete("delete from RosterUpload where importId = :id", importId);
    }

    void keepLines(UUID importId, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            getEntityManager().persist(new RosterLine(importId, lines.get(i)));
            if (i % BATCH == BATCH - 1) {
                letGo();
            }
        }
        letGo();
    }

    List<Line> lines(UUID importId, int most) {
        return getEntityManager()
                .createQuery("from RosterLine where importId = :id order by lineNumber", RosterLine.class)
                .setParameter("id", importId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RosterLine::line)
                .toList();
    }

    List<Line> lines(UUID importId, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        from RosterLine where importId = :id and lineNumber in :numbers order by lineNumber
                        """, RosterLine.class)
                .setParameter("id", importId)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(RosterLine::line)
                .toList();
    }

    /** Imports that nobody applied, since that time or longer. */
    List<UUID> discardedBefore(Instant time) {
        return getEntityManager()
                .createQuery("""
                        select id from RosterImport
                        where state in (COLUMNS_NEEDED, DECIDING, FAILED, UNDONE) and createdAt < :time
                        """, UUID.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** Every person in it. */
    void deleteContent(UUID importId) {
        dropUpload(importId);
        delete("delete from RosterLine where importId = :id", importId);
        delete("delete from RosterRow where importId = :id", importId);
    }

    /** Writes what was changed and forgets what was read: long work keeps nothing in memory. */
    void letGo() {
        getEntityManager().flush();
        getEntityManager().clear();
    }

    private void delete(String statement, UUID importId) {
        getEntityManager().createQuery(statement).setParameter("id", importId).executeUpdate();
    }
}
