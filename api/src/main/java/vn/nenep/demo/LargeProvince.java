package vn.nenep.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jboss.logging.Logger;
import vn.nenep.platform.time.CellCalendar;

/**
 * Fills the synthetic province up to any number of cells, to see how the service behaves at the size of a real one: 8,500
 * cells have about 165,000 members. Sizes follow what is known of real cells: 3 to 60 members, half of them up to 18; six
 * to ten in a hundred are probationary, exempt or away. Always the same for the same number and day.
 */
@ApplicationScoped
class LargeProvince {

    private static final Logger LOG = Logger.getLogger(LargeProvince.class);
    private static final long SEED = 20261121;

    private final AgroalDataSource database;
    private final CellCalendar calendar;
    private final Clock clock;

    LargeProvince(AgroalDataSource database, CellCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Adds cells below new committees of the province with this code until there are so many in all. */
    void fill(String provinceCode, int cells) {
        Instant began = clock.instant();
        Random random = new Random(SEED);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            ProvinceRows rows = new ProvinceRows(connection, provinceCode, calendar.today());
            int missing = cells - rows.countCells();
            while (missing > 0) {
                int here = Math.min(missing, 40 + random.nextInt(60));
                rows.committee(here, random, LargeProvince::size);
                missing -= here;
            }
            rows.finish();
            connection.commit();
            LOG.infof(
                    "The synthetic province has %d cells, %d members added in %d s",
                    cells,
                    rows.members(),
                    Duration.between(began, clock.instant()).toSeconds());
        } catch (SQLException failure) {
            throw new IllegalStateException("The synthetic province could not be written", failure);
        }
    }

    /** Members of a cell: a log-normal spread around 18, kept within 3 and 60; its mean is 19.4. */
    static int size(Random random) {
        return (int) Math.max(3, Math.min(60, Math.round(18 * Math.exp(0.42 * random.nextGaussian()))));
    }
}
