package vn.nenep.platform.persistence;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A list whose conditions are there only when somebody filters by them. Written as {@code (:x is null or …)} they would
 * always be there, and the database could use no index for any of them.
 */
public final class ListQuery<T> {

    /** What the database keeps: MySQL refuses to compare with times beyond, and nothing happens there anyway. */
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final Class<T> type;
    private final StringBuilder text;
    private final Map<String, Object> parameters = new HashMap<>();

    private ListQuery(Class<T> type, String beginning) {
        this.type = type;
        this.text = new StringBuilder(beginning).append(" where 1 = 1");
    }

    /** @param from entity and alias, as in HQL */
    public static <T> ListQuery<T> of(Class<T> type, String from) {
        return new ListQuery<>(type, "from " + from);
    }

    /** @param selected what is selected and from where, as in HQL, up to the conditions */
    public static <T> ListQuery<T> selecting(Class<T> type, String selected) {
        return new ListQuery<>(type, selected);
    }

    public ListQuery<T> where(String condition) {
        text.append(" and (").append(condition).append(')');
        return this;
    }

    public ListQuery<T> where(String condition, String parameter, Object value) {
        return where(condition).with(parameter, value);
    }

    /** Only when there is a value to compare with. */
    public ListQuery<T> whereGiven(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    /** A parameter that a condition above names, too. */
    public ListQuery<T> with(String parameter, Object value) {
        parameters.put(parameter, value instanceof Instant time ? known(time) : value);
        return this;
    }

    /** Most people's scope has one root. HQL with a list of values is translated anew each time, with one value it is not. */
    private void compareSingleValues() {
        parameters.replaceAll((name, value) -> {
            if (!(value instanceof Collection<?> values) || values.size() != 1) {
                return value;
            }
            String list = " in :" + name;
            for (int at = text.indexOf(list); at >= 0; at = text.indexOf(list)) {
                text.replace(at, at + list.length(), " = :" + name);
            }
            return values.iterator().next();
        });
    }

    private static Instant known(Instant time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }

    /** @param create the {@code createQuery} of the repository's entity manager */
    public List<T> list(BiFunction<String, Class<T>, TypedQuery<T>> create, String order, int rows) {
        compareSingleValues();
        TypedQuery<T> query = create.apply(text + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }
}
