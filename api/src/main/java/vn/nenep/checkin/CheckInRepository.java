package vn.nenep.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckInSecret, UUID> {

    /** Two screens that ask at once end up with the same secret. */
    void addUnlessThere(UUID meetingId, byte[] secret) {
        getEntityManager()
                .createNativeQuery("INSERT IGNORE INTO check_in_secret (meeting_id, secret) VALUES (:meeting, :secret)")
                .unwrap(NativeQuery.class)
                .setParameter("meeting", meetingId)
                .setParameter("secret", secret)
                .executeUpdate();
    }
}
