package vn.nenep.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Proves the audit trail, or names the first thing that is wrong with it. Runs without the service, needs a user who can
 * read three tables, and nothing but a JDBC driver beside it. How to run it, and the format, so that anybody can write
 * another one: {@code docs/audit-format.md}.
 */
public final class Verify {

    static final int IN_ORDER = 0;
    static final int TAMPERED = 1;
    static final int NOT_RUN = 2;

    private static final String URL = "NENEP_VERIFY_JDBC_URL";
    private static final String USER = "NENEP_VERIFY_USERNAME";
    private static final String PASSWORD = "NENEP_VERIFY_PASSWORD";
    private static final String PASSWORD_FILE = "NENEP_VERIFY_PASSWORD_FILE";
    private static final int ALL = Integer.MAX_VALUE;

    private Verify() {}

    /** Ends with 0 when all is in order, 1 when something was tampered with, 2 when it could not look. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        try {
            List<ChainHead> heads = headsOf(arguments);
            try (Connection connection = DriverManager.getConnection(
                    needed(environment, URL), needed(environment, USER), password(environment))) {
                return check(connection, heads, out);
            }
        } catch (IOException | SQLException | IllegalArgumentException failure) {
            out.println("KHÔNG KIỂM TRA ĐƯỢC: " + failure.getMessage());
            out.println("COULD NOT RUN: " + failure.getMessage());
            return NOT_RUN;
        }
    }

    private static int check(Connection connection, List<ChainHead> handedOut, PrintStream out) throws SQLException {
        freeze(connection);
        AuditTables tables = new AuditTables(connection);
        List<ChainHead> heads = new ArrayList<>(handedOut);
        heads.addAll(tables.dailyHeads(ALL));
        ChainCheck check = new ChainCheck(tables, heads, ChainCheck.USUAL_TOLERANCE);
        Finding finding = check.run();
        connection.rollback();
        if (finding != null) {
            out.println("BỊ CAN THIỆP: " + finding.vietnamese());
            out.println("TAMPERED: " + finding.english());
            return TAMPERED;
        }
        String hash = HexFormat.of().formatHex(check.lastHash());
        out.printf(
                "NGUYÊN VẸN: %d mục đã niêm phong, %d mục đang chờ, đã so với %d dấu bàn giao; dấu cuối: %s%n",
                check.sealed(), check.waiting(), handedOut.size(), hash);
        out.printf(
                "IN ORDER: %d entries sealed, %d waiting, compared with %d heads handed out; last seal: %s%n",
                check.sealed(), check.waiting(), handedOut.size(), hash);
        return IN_ORDER;
    }

    /** All that follows sees one moment, whoever writes meanwhile. */
    static void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    private static List<ChainHead> headsOf(String[] arguments) throws IOException {
        List<ChainHead> heads = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].equals("--head") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("usage: Verify [--head FILE]...");
            }
            Path file = Path.of(arguments[i + 1]);
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException("cannot read " + file);
            }
            heads.addAll(HeadFile.read(file));
        }
        return heads;
    }

    private static String password(Map<String, String> environment) throws IOException {
        String file = environment.get(PASSWORD_FILE);
        return file == null
                ? needed(environment, PASSWORD)
                : Files.readString(Path.of(file)).strip();
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
