package vn.nenep.platform.persistence;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;

/** Reads a day as a day, not as an instant of a calendar that is cut down to a day: a tenth of the time of a list. */
@SuppressWarnings("serial") // Nobody writes types anywhere.
class DayJdbcType extends DateJdbcType {

    static final DayJdbcType INSTANCE = new DayJdbcType();

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {
            @Override
            protected X doExtract(ResultSet rows, int column, WrapperOptions options) throws SQLException {
                return javaType.wrap(rows.getObject(column, LocalDate.class), options);
            }

            @Override
            protected X doExtract(CallableStatement call, int index, WrapperOptions options) throws SQLException {
                return javaType.wrap(call.getObject(index, LocalDate.class), options);
            }

            @Override
            protected X doExtract(CallableStatement call, String name, WrapperOptions options) throws SQLException {
                return javaType.wrap(call.getObject(name, LocalDate.class), options);
            }
        };
    }
}
