package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.nenep.platform.persistence.Ids;

/** Moves a whole cell in four statements: a merger of a thousand cells must not read their members one by one. */
@ApplicationScoped
class MemberMergeRepository {

    private static final String CURRENT = " m.cell_id = :from and m.status = 'CURRENT' and m.voided = 0";

    /** Whoever came after the day moves on the day of coming: the old membership then holds no day. */
    private static final String CLOSE = """
            UPDATE member_cell c JOIN party_member m ON m.id = c.member_id
            SET c.valid_to = DATE_SUB(GREATEST(c.valid_from, CAST(:on AS DATE)), INTERVAL 1 DAY),
                c.position_at_end = m.position
            WHERE c.cell_id = :from AND c.valid_to IS NULL AND c.voided_at IS NULL AND""" + CURRENT;

    private static final String OPEN = """
            INSERT INTO member_cell (id, member_id, cell_id, valid_from, reason)
            SELECT UNHEX(MD5(CONCAT(m.id, :batch))), m.id, :to,
                   (SELECT GREATEST(MAX(c.valid_from), CAST(:on AS DATE)) FROM member_cell c
                    WHERE c.member_id = m.id AND c.voided_at IS NULL),
                   :reason
            FROM party_member m WHERE""" + CURRENT;

    private static final String RECORD = """
            INSERT INTO member_change (id, member_id, kind, effective_from, cell_id, from_cell_id, reason,
                                       recorded_at, recorded_by, recorded_by_name)
            SELECT c.id, c.member_id, 'TRANSFERRED', c.valid_from, :to, :from, :reason, :at, :by, :byName
            FROM member_cell c JOIN party_member m ON m.id = c.member_id
            WHERE c.cell_id = :to AND c.valid_to IS NULL AND c.voided_at IS NULL AND""" + CURRENT;

    private static final String MOVE = """
            UPDATE party_member m SET m.cell_id = :to, m.position = 'NONE', m.version = m.version + 1
            WHERE""" + CURRENT;

    private final EntityManager entities;

    MemberMergeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many moved. Members that the transaction has read before are stale afterwards. */
    int transferAll(MemberMovement movement) {
        entities.flush();
        query(CLOSE, movement).setParameter("on", movement.on()).executeUpdate();
        query(OPEN, movement)
                .setParameter("on", movement.on())
                .setParameter("to", movement.toCell())
                .setParameter("batch", Ids.next())
                .setParameter("reason", movement.reason())
                .executeUpdate();
        query(RECORD, movement)
                .setParameter("to", movement.toCell())
                .setParameter("reason", movement.reason())
                .setParameter("at", movement.at())
                .setParameter("by", movement.by() == null ? null : movement.by().accountId(), UUID.class)
                .setParameter(
                        "byName", movement.by() == null ? null : movement.by().displayName(), String.class)
                .executeUpdate();
        return query(MOVE, movement).setParameter("to", movement.toCell()).executeUpdate();
    }

    private NativeQuery<?> query(String sql, MemberMovement movement) {
        return entities.createNativeQuery(sql).unwrap(NativeQuery.class).setParameter("from", movement.fromCell());
    }
}
