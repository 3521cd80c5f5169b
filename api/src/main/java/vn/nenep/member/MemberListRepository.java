package vn.nenep.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.text.CleanText;

/**
 * Lists members in the order of names. One statement of three shapes, each reading an index in an order that we say: the
 * optimizer does not know that it will stop after a page. Over a wide scope it walks all names, or those with a word, and
 * keeps what is in scope; over a narrow one it takes the few cells and sorts.
 */
@ApplicationScoped
class MemberListRepository {

    /**
     * Where walking names costs as much as sorting the scope: with S members in scope of N, 50 · N / S names are walked and
     * S are sorted, which is even at some 3,000 of a province's 165,000.
     */
    private static final int WIDE_FROM_ORGANIZATIONS = 150;

    private final EntityManager entities;

    /** It only chooses between two ways to the same rows, so it may be a little old. */
    private final Cache<Set<UUID>, Boolean> wide = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    MemberListRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<MemberLine> list(OrgScope scope, MemberFilter filter, LocalDate today, PageRequest page) {
        if (scope.roots().isEmpty()) {
            return List.of();
        }
        Statement statement = new Statement(withoutNested(scope.roots()));
        statement.from(filter.words(), isWide(scope));
        statement.where(filter, today);
        page.after(2).ifPresent(statement::after);
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(statement.sql(), Object[].class)
                .addEntity(PartyMember.class)
                .addScalar("today_standing", StandardBasicTypes.STRING)
                .addScalar("today_from", StandardBasicTypes.LOCAL_DATE)
                .addScalar("today_to", StandardBasicTypes.LOCAL_DATE);
        statement.parameters.forEach(query::setParameter);
        return query.setReadOnly(true).setMaxResults(page.rows()).getResultList().stream()
                .map(MemberLine::of)
                .toList();
    }

    private boolean isWide(OrgScope scope) {
        return wide.get(scope.roots(), this::isWide);
    }

    private boolean isWide(Set<UUID> roots) {
        return !entities.createNativeQuery("select 1 from organization_path where ancestor_id in (:roots)")
                .setParameter("roots", roots)
                .setFirstResult(WIDE_FROM_ORGANIZATIONS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Roots below other roots add nothing, and would show their members twice. */
    private Set<UUID> withoutNested(Set<UUID> roots) {
        if (roots.size() == 1) {
            return roots;
        }
        Set<UUID> outer = new HashSet<>(roots);
        entities.createQuery("""
                        select descendantId from OrganizationPath
                        where ancestorId in :roots and descendantId in :roots and depth > 0
                        """, UUID.class)
                .setParameter("roots", roots)
                .getResultList()
                .forEach(outer::remove);
        return outer;
    }

    /** The SQL of one list and its parameters. */
    private static final class Statement {

        private static final String IN_SCOPE =
                " straight_join organization_path p on p.descendant_id = m.cell_id and p.ancestor_id in (:roots)";

        /** One at most: periods of a member never overlap. */
        private static final String STANDING = " left join standing_period s on s.member_id = m.id"
                + " and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)";

        private final List<String> conditions = new ArrayList<>(List.of("m.voided = 0"));
        private final Map<String, Object> parameters = new HashMap<>();
        private String from;
        private String key = "m.sort_key";
        private String id = "m.id";

        Statement(Set<UUID> roots) {
            parameters.put("roots", roots);
        }

        String sql() {
            return "select m.*, s.standing today_standing, s.valid_from today_from, s.valid_to today_to from " + from
                    + STANDING + " where " + String.join(" and ", conditions) + " order by " + key + ", " + id;
        }

        void from(List<String> words, boolean wide) {
            if (!wide) {
                from = "organization_path p straight_join party_member m force index (ix_party_member_cell)"
                        + " on m.cell_id = p.descendant_id";
                conditions.add("p.ancestor_id in (:roots)");
                compare("concat(' ', m.search_name)", words);
            } else if (words.isEmpty()) {
                from = "party_member m force index (ix_party_member_status)" + IN_SCOPE;
            } else {
                fromWords(words);
            }
        }

        /** One word by the index, the others on the names beside it. */
        private void fromWords(List<String> words) {
            String rarest = rarest(words);
            String prefix = NameWords.prefix(rarest);
            from = "member_name_prefix w straight_join party_member m on m.id = w.member_id" + IN_SCOPE;
            conditions.add("w.prefix = :prefix");
            parameters.put("prefix", prefix);
            key = "w.sort_key";
            id = "w.member_id";
            compare(
                    "w.spaced_name",
                    words.stream()
                            .filter(word -> !word.equals(rarest) || !word.equals(prefix))
                            .toList());
        }

        /** Given names, typed last, are many; family names are few, and shared by a tenth of all. Else the longest. */
        private static String rarest(List<String> words) {
            String last = words.get(words.size() - 1);
            return last.length() > 1
                    ? last
                    : words.stream().max(Comparator.comparing(String::length)).orElseThrow();
        }

        private void compare(String spacedName, List<String> words) {
            for (String word : words) {
                String name = "like" + parameters.size();
                conditions.add(spacedName + " like :" + name + " escape '!'");
                parameters.put(name, CleanText.likeAnywhere(" " + word));
            }
        }

        void where(MemberFilter filter, LocalDate today) {
            parameters.put("today", today);
            conditions.add("m.status = :status");
            parameters.put("status", filter.statusOrCurrent().name());
            if (filter.category != null) {
                conditions.add("m.category = :category");
                parameters.put("category", filter.category.name());
            }
            if (filter.standing != null) {
                conditions.add("coalesce(s.standing, 'ACTIVE') = :standing");
                parameters.put("standing", filter.standing.name());
            }
        }

        void after(PageToken last) {
            conditions.add(key + " >= :key and (" + key + " > :key or " + id + " > :id)");
            parameters.put("key", last.bytes(0));
            parameters.put("id", last.uuid(1));
        }
    }
}
