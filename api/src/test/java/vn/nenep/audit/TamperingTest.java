package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.testing.Databases;

/** Whoever may do everything in the database changes what was noted: each time it is found, and named rightly. */
@QuarkusTest
class TamperingTest {

    private static final int TIMES = 1_000;
    private static final int CLEAN_RUNS = 100;

    @Test
    void everyTamperingIsFoundAndTheFirstChangeNamed() throws SQLException {
        Tampering[] ways = Tampering.values();
        try (ScratchChain chain = new ScratchChain()) {
            List<ChainHead> heads = grow(chain);
            chain.connection.setAutoCommit(false);
            for (int seed = 0; seed < TIMES; seed++) {
                Random random = new Random(seed);
                Tampering way = ways[seed % ways.length];
                long n = 1 + random.nextInt(Tampering.LENGTH);

                Tampering.Expected expected = way.at(n, chain, random);

                Finding finding = chain.check(heads);
                assertThat(finding).as("%s at %d, seed %d", way, n, seed).isNotNull();
                expected.verify(finding);
                assertThat(finding.vietnamese()).doesNotContain("null", "%");
                assertThat(finding.english()).doesNotContain("null", "%");
                chain.connection.rollback();
            }
        }
    }

    @Test
    void whatIsInOrderIsNeverSuspected() throws SQLException {
        try (ScratchChain chain = new ScratchChain()) {
            List<ChainHead> heads = new ArrayList<>();
            for (int run = 0; run < CLEAN_RUNS; run++) {
                assertThat(chain.check(heads)).isNull();
                chain.grow(run % 7);
                heads.add(chain.head());
            }
            assertThat(chain.check(heads)).isNull();
        }
    }

    @Test
    void theProgramSaysItByItsExitCodeInBothLanguages(@TempDir Path folder) throws SQLException, IOException {
        Path file = folder.resolve("heads.txt");
        try (ScratchChain chain = new ScratchChain()) {
            List<String> lines = grow(chain).stream().map(ChainHead::line).toList();
            Files.write(file, lines);

            assertThat(verify(Verify.IN_ORDER, "--head", file.toString()))
                    .contains("NGUYÊN VẸN: 200 mục đã niêm phong, 0 mục đang chờ, đã so với 8 dấu bàn giao")
                    .contains("IN ORDER: 200 entries sealed, 0 waiting, compared with 8 heads handed out");

            chain.execute("DELETE FROM audit_seal WHERE seal_number > 190");
            assertThat(verify(Verify.IN_ORDER)).contains("190 entries sealed, 10 waiting");
            assertThat(verify(Verify.TAMPERED, "--head", file.toString()))
                    .contains("BỊ CAN THIỆP: Bị cắt cuối: sau niêm phong số 190")
                    .contains("TAMPERED: Truncated: nothing follows seal 190, but the head handed out at");

            long entry = chain.entryOf(17);
            chain.execute("UPDATE audit_entry SET actor_name = 'Ai đó' WHERE sequence = ?", entry);
            assertThat(verify(Verify.TAMPERED))
                    .contains("Mục nhật ký " + entry + " (niêm phong số 17) đã bị sửa.")
                    .contains("Entry " + entry + " (seal 17) was altered.");
        }
    }

    @Test
    void theProgramSaysWhyItCouldNotLook(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("heads.txt");
        Files.writeString(file, "nenep-audit-head 1 yesterday 5 abc\n");

        assertThat(verify(Verify.NOT_RUN, "--head")).contains("usage:");
        assertThat(verify(Verify.NOT_RUN, "--password", "x")).contains("usage:");
        assertThat(verify(Verify.NOT_RUN, "--head", file.toString())).contains("not a head");
        assertThat(verify(Verify.NOT_RUN, "--head", folder.resolve("none").toString()))
                .contains("KHÔNG KIỂM TRA ĐƯỢC")
                .contains("cannot read");
        assertThat(run(Map.of(), Verify.NOT_RUN)).contains("NENEP_VERIFY_JDBC_URL is not set");
        Map<String, String> wrong = new HashMap<>(environment());
        wrong.put("NENEP_VERIFY_PASSWORD", "wrong");
        assertThat(run(wrong, Verify.NOT_RUN)).contains("COULD NOT RUN").doesNotContain("wrong");
    }

    private static List<ChainHead> grow(ScratchChain chain) throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        while (heads.size() < Tampering.LENGTH / Tampering.HEAD_EVERY) {
            chain.grow(Tampering.HEAD_EVERY);
            heads.add(chain.head());
        }
        return heads;
    }

    private static String verify(int expected, String... arguments) {
        return run(environment(), expected, arguments);
    }

    private static String run(Map<String, String> environment, int expected, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(arguments, environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expected);
        return text;
    }

    private static Map<String, String> environment() {
        return Map.of(
                "NENEP_VERIFY_JDBC_URL", Databases.scratchUrl(),
                "NENEP_VERIFY_USERNAME", Databases.ownerName(),
                "NENEP_VERIFY_PASSWORD", Databases.ownerPassword());
    }
}
