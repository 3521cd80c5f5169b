package vn.nenep.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.text.VietnameseNames;

/** The rows of many committees, cells and members, in batches: a row at a time through the services would take an hour. */
class ProvinceRows {

    private static final int BATCH = 2_000;

    /** Whoever has been a member for longer may have come from the next cell meanwhile. */
    private static final int MONTHS_OF_TRANSFERS = 24;

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final List<String> TYPES = List.of(
            "VILLAGE_RESIDENTIAL",
            "VILLAGE_RESIDENTIAL",
            "VILLAGE_RESIDENTIAL",
            "ADMIN_PUBLIC_SERVICE",
            "ADMIN_PUBLIC_SERVICE",
            "STATE_ENTERPRISE",
            "PRIVATE_FDI_ENTERPRISE",
            "STUDENT",
            "ARMED_FORCES");

    private final Connection connection;
    private final LocalDate today;
    private final byte[] province;
    private final String provinceCode;
    private final PreparedStatement organizations;
    private final PreparedStatement parents;
    private final PreparedStatement paths;
    private final PreparedStatement people;
    private final PreparedStatement memberships;
    private final PreparedStatement changes;
    private final PreparedStatement transfers;
    private final PreparedStatement standings;
    private final List<PreparedStatement> all;
    private final SearchRows search = new SearchRows();
    private int committees = 100;
    private int members;

    ProvinceRows(Connection connection, String provinceCode, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        this.provinceCode = provinceCode;
        this.province = idOf(provinceCode);
        this.organizations = connection.prepareStatement(
                "INSERT INTO organization (id, version, code, name, search_name, kind, cell_type, parent_id, active_from) "
                        + "VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?)");
        this.parents = connection.prepareStatement(
                "INSERT INTO organization_parent (id, organization_id, parent_id, valid_from) VALUES (?, ?, ?, ?)");
        this.paths = connection.prepareStatement(
                "INSERT INTO organization_path (ancestor_id, descendant_id, depth) VALUES (?, ?, ?)");
        this.people = connection.prepareStatement(
                "INSERT INTO party_member (id, version, cell_id, full_name, sort_key, search_name, category, position, "
                        + "admitted_on, recognized_on) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.memberships = connection.prepareStatement(
                "INSERT INTO member_cell (id, member_id, cell_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)");
        this.changes = connection.prepareStatement(
                "INSERT INTO member_change (id, member_id, kind, effective_from, cell_id, recorded_at) "
                        + "VALUES (?, ?, 'ENROLLED', ?, ?, UTC_TIMESTAMP(6))");
        this.transfers = connection.prepareStatement(
                "INSERT INTO member_change (id, member_id, kind, effective_from, cell_id, from_cell_id, recorded_at) "
                        + "VALUES (?, ?, 'TRANSFERRED', ?, ?, ?, UTC_TIMESTAMP(6))");
        this.standings = connection.prepareStatement(
                "INSERT INTO standing_period (id, member_id, standing, reason, valid_from, valid_to) "
                        + "VALUES (?, ?, ?, ?, ?, ?)");
        this.all = List.of(organizations, parents, paths, people, memberships, changes, transfers, standings);
    }

    int countCells() throws SQLException {
        try (PreparedStatement count =
                        connection.prepareStatement("SELECT COUNT(*) FROM organization WHERE kind = 'CELL'");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    int members() {
        return members;
    }

    void committee(int cells, Random random, ToIntFunction<Random> size) throws SQLException {
        String code = String.format(Locale.ROOT, "%s.%03d", provinceCode, ++committees);
        byte[] committee =
                organization(code, "Đảng ủy xã Số " + committees, "SUPERIOR_COMMITTEE", null, List.of(province));
        byte[] sibling = null;
        for (int i = 1; i <= cells; i++) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            byte[] cell = organization(
                    String.format(Locale.ROOT, "%s.%03d", code, i),
                    "Chi bộ Thôn " + i + " xã Số " + committees,
                    "CELL",
                    type,
                    List.of(committee, province));
            int people = size.applyAsInt(random);
            for (int person = 0; person < people; person++) {
                member(cell, sibling, person, people, random);
            }
            sibling = cell;
        }
    }

    void finish() throws SQLException {
        send();
        search.write(connection);
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }

    /** @param above its parent first, then the parent's parent and so on */
    private byte[] organization(String code, String name, String kind, String type, List<byte[]> above)
            throws SQLException {
        byte[] id = bytes(Ids.next());
        add(organizations, id, code, name, CleanText.fold(name), kind, type, above.get(0), Date.valueOf(FOUNDED));
        add(parents, bytes(Ids.next()), id, above.get(0), Date.valueOf(FOUNDED));
        add(paths, id, id, 0);
        for (int i = 0; i < above.size(); i++) {
            add(paths, above.get(i), id, i + 1);
        }
        return id;
    }

    /** @param sibling where somebody may have come from; null for the first cell */
    private void member(byte[] cell, byte[] sibling, int index, int size, Random random) throws SQLException {
        byte[] id = bytes(Ids.next());
        String name = DemoNames.any(random);
        int chance = index < 3 ? 99 : random.nextInt(100);
        boolean probationary = chance < 3;
        LocalDate admitted = probationary
                ? today.minusDays(30 + random.nextInt(300))
                : LocalDate.of(1975 + random.nextInt(48), 1 + random.nextInt(12), 1 + random.nextInt(28));
        byte[] sortKey = VietnameseNames.sortKey(name);
        String folded = CleanText.fold(name);
        Date since = Date.valueOf(admitted);
        add(
                people,
                id,
                cell,
                name,
                sortKey,
                folded,
                probationary ? "PROBATIONARY" : "OFFICIAL",
                DemoProvince.position(index, size),
                since,
                probationary ? null : Date.valueOf(admitted.plusYears(1)));
        boolean came = sibling != null && chance == 7 && admitted.isBefore(today.minusMonths(MONTHS_OF_TRANSFERS));
        if (came) {
            LocalDate on = today.minusDays(30L + random.nextInt(600));
            add(memberships, bytes(Ids.next()), id, sibling, since, Date.valueOf(on.minusDays(1)));
            add(memberships, id, id, cell, Date.valueOf(on), null);
            add(transfers, bytes(Ids.next()), id, Date.valueOf(on), cell, sibling);
        } else {
            add(memberships, id, id, cell, since, null);
        }
        add(changes, bytes(Ids.next()), id, since, came ? sibling : cell);
        search.add(folded, sortKey, id);
        if (chance >= 3 && chance < 6) {
            standing(id, "EXEMPT", "Tuổi cao, sức yếu");
        } else if (chance == 6) {
            standing(id, "TEMPORARILY_AWAY", "Đi làm ăn xa");
        }
        if (++members % BATCH == 0) {
            send();
        }
    }

    private void standing(byte[] member, String standing, String reason) throws SQLException {
        add(standings, bytes(Ids.next()), member, standing, reason, Date.valueOf(today.minusMonths(4)), null);
    }

    private void send() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private byte[] idOf(String code) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("SELECT id FROM organization WHERE code = ?")) {
            find.setString(1, code);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no organization with the code " + code);
                }
                return row.getBytes(1);
            }
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
