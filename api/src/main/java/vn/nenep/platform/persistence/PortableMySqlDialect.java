package vn.nenep.platform.persistence;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.exception.spi.ViolatedConstraintNameExtractor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;

/**
 * MySQL's dialect without {@code FOR UPDATE OF alias} and {@code FOR SHARE}, which MariaDB does not know: one SQL for both
 * servers. And a violated constraint has one name: MySQL puts the table's before it, MariaDB does not.
 */
public class PortableMySqlDialect extends MySQLDialect {

    private static final DatabaseVersion SERVER = DatabaseVersion.make(8, 0);

    public PortableMySqlDialect() {
        super(SERVER);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return WholeRowLocks.INSTANCE;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    protected boolean supportsForShare() {
        return false;
    }

    @Override
    public void contributeTypes(TypeContributions types, ServiceRegistry services) {
        super.contributeTypes(types, services);
        types.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(SqlTypes.DATE, DayJdbcType.INSTANCE);
    }

    @Override
    public ViolatedConstraintNameExtractor getViolatedConstraintNameExtractor() {
        return failure ->
                withoutTable(super.getViolatedConstraintNameExtractor().extractConstraintName(failure));
    }

    private static String withoutTable(String constraint) {
        return constraint == null ? null : constraint.substring(constraint.lastIndexOf('.') + 1);
    }

    private static final class WholeRowLocks extends MySQLLockingSupport {

        static final WholeRowLocks INSTANCE = new WholeRowLocks();

        private WholeRowLocks() {
            super(SERVER);
        }

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }
    }
}
