package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.MeetingFixture;

/** The head of the chain, as it is shown and as it is handed outside. */
@QuarkusTest
class AuditHeadTest {

    private static final Instant MONDAY = Instant.parse("2026-11-15T17:00:03.120Z");

    @Inject
    Sealer sealer;

    @Test
    void theHeadStandsForEverythingUpToNow() {
        MeetingFixture.draft();
        JsonPath before = head(Api.INSPECTOR);
        MeetingFixture.draft();
        JsonPath after = head(Api.ADMINISTRATOR);

        assertThat(after.getLong("sealNumber")).isGreaterThan(before.getLong("sealNumber"));
        assertThat(after.getString("hash"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(before.getString("hash"))
                .isNotEqualTo("0".repeat(64));
        assertThat(Instant.parse(after.getString("takenAt"))).isAfter(Instant.parse(before.getString("takenAt")));
    }

    @Test
    void everyDayHasAHead() {
        MeetingFixture.draft();
        sealer.noteDailyHead();
        sealer.noteDailyHead();

        JsonPath head = head(Api.INSPECTOR);

        assertThat(head.getList("dailyHeads")).hasSize(1);
        assertThat(head.getLong("dailyHeads[0].sealNumber")).isBetween(1L, head.getLong("sealNumber"));
        assertThat(head.getString("dailyHeads[0].hash")).matches("[0-9a-f]{64}");
    }

    @Test
    void theFileGrowsByALineADay(@TempDir Path folder) throws IOException {
        HeadFile file = new HeadFile(Optional.of(folder));
        ChainHead monday = new ChainHead(4, new byte[EntryRow.HASH_LENGTH], MONDAY);
        ChainHead tuesday = new ChainHead(9, new byte[EntryRow.HASH_LENGTH], MONDAY.plusSeconds(86_400));

        file.add(List.of(monday));
        file.add(List.of(tuesday, monday));
        file.add(List.of(tuesday, monday));

        Path written = folder.resolve(HeadFile.NAME);
        assertThat(Files.readAllLines(written))
                .containsExactly(
                        "nenep-audit-head 1 2026-11-15T17:00:03.120Z 4 " + "0".repeat(64),
                        "nenep-audit-head 1 2026-11-16T17:00:03.120Z 9 " + "0".repeat(64));
        assertThat(HeadFile.read(written)).extracting(ChainHead::number).containsExactly(4L, 9L);
    }

    @Test
    void withoutAFolderNothingIsWritten() throws IOException {
        new HeadFile(Optional.empty()).add(List.of(ChainHead.empty(MONDAY)));
    }

    @Test
    void whatIsNotALineOfOursIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("heads.txt");
        Files.writeString(
                file, "# printed on 16 November\n\nnenep-audit-head 2 " + MONDAY + " 4 " + "0".repeat(64) + "\n");

        assertThatThrownBy(() -> HeadFile.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonPath head(String user) {
        return Answers.ok(Api.as(user).get("/api/v1/audit-head")).jsonPath();
    }
}
