package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.TreeFixture.ORGANIZATIONS;
import static vn.nenep.testing.TreeFixture.TODAY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.organization.OrganizationService.NewOrganization;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class OrganizationMoveTest {

    private static final long SEED = 20261121;

    @Inject
    OrganizationService organizations;

    @Inject
    TreeRepository tree;

    private String province;
    private String first;
    private String second;

    @BeforeEach
    void plantATree() {
        province = TreeFixture.province();
        first = TreeFixture.committee(province);
        second = TreeFixture.committee(province);
    }

    @Test
    void aMovedCommitteeTakesItsCellsAlong() {
        String moved = TreeFixture.committee(first);
        String cell = TreeFixture.cell(moved);
        String group = TreeFixture.group(cell);

        JsonPath answer = Answers.ok(TreeFixture.move(moved, second, TODAY)).jsonPath();

        assertThat(answer.getString("parentId")).isEqualTo(second);
        assertThat(TreeFixture.read(group).jsonPath().getList("ancestors.id"))
                .containsExactly(province, second, moved, cell);
        assertThat(TreeFixture.read(first).jsonPath().getInt("cellCount")).isZero();
        assertThat(TreeFixture.read(second).jsonPath().getInt("cellCount")).isEqualTo(1);
    }

    @Test
    void theTreeOfAPastDayStaysWhatItWas() {
        String cell = TreeFixture.cell(first);
        LocalDate day = TODAY.minusDays(20);

        Answers.ok(TreeFixture.move(cell, second, day));

        assertThat(lineageOn(cell, day.minusDays(1))).containsExactly(cell, first, province);
        assertThat(lineageOn(cell, day)).containsExactly(cell, second, province);
        assertThat(lineageOn(cell, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(descendantsOn(first, day.minusDays(1))).containsExactly(first, cell);
        assertThat(descendantsOn(first, day)).containsExactly(first);
        assertThat(descendantsOn(second, TODAY)).containsExactly(second, cell);
        assertThat(listed(first, day.minusDays(1))).containsExactly(cell);
        assertThat(listed(first, day)).isEmpty();
        assertThat(listed(second, day)).containsExactly(cell);
    }

    @Test
    void aSecondMoveOfTheSameDayCorrectsTheFirst() {
        String cell = TreeFixture.cell(first);
        LocalDate day = TODAY.minusDays(5);
        Answers.ok(TreeFixture.move(cell, second, day));

        Answers.ok(TreeFixture.move(cell, province, day));

        assertThat(lineageOn(cell, day.minusDays(1))).containsExactly(cell, first, province);
        assertThat(lineageOn(cell, day)).containsExactly(cell, province);
        assertThat(TreeFixture.history(cell).jsonPath().getList("items.kind"))
                .containsExactly("MOVED", "MOVED", "CREATED");
    }

    @Test
    void daysThatAreNotPossible() {
        String cell = TreeFixture.cell(first);
        Answers.ok(TreeFixture.move(cell, second, TODAY.minusDays(5)));

        Answers.problem(TreeFixture.move(cell, first, TODAY.minusDays(6)), 422, "time-not-possible");
        Answers.problem(TreeFixture.move(cell, first, TODAY.plusDays(1)), 422, "time-not-possible");
        Answers.problem(TreeFixture.move(cell, first, LocalDate.of(2019, 1, 1)), 422, "time-not-possible");

        assertThat(TreeFixture.read(cell).jsonPath().getString("parentId")).isEqualTo(second);
    }

    /** Else the tree of some past day would be a circle. */
    @Test
    void nothingIsPutUnderWhatStoodUnderItOnThatDay() {
        String below = TreeFixture.committee(first);
        Answers.ok(TreeFixture.move(below, second, TODAY.minusDays(3)));

        Answers.problem(TreeFixture.move(first, below, TODAY.minusDays(10)), 422, "time-not-possible");
        Answers.ok(TreeFixture.move(first, below, TODAY.minusDays(3)));

        assertThat(lineageOn(first, TODAY)).containsExactly(first, below, second, province);
        assertThat(lineageOn(below, TODAY.minusDays(4))).containsExactly(below, first, province);
    }

    @Test
    void placesThatAreNotPossible() {
        String below = TreeFixture.committee(first);
        String cell = TreeFixture.cell(below);

        Answers.problem(TreeFixture.move(first, below, TODAY), 422, "place-not-possible");
        Answers.problem(TreeFixture.move(first, first, TODAY), 422, "place-not-possible");
        Answers.problem(TreeFixture.move(first, province, TODAY), 422, "place-not-possible");
        Answers.problem(TreeFixture.move(first, cell, TODAY), 422, "place-not-possible");
        Answers.problem(TreeFixture.move(province, first, TODAY), 422, "place-not-possible");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(first) + "/move-preview?parentId=" + below),
                422,
                "place-not-possible");
    }

    @Test
    void thePreviewCountsAndChangesNothing() {
        String moved = TreeFixture.committee(first);
        TreeFixture.addMembers(TreeFixture.cell(moved), 4);
        String before = TreeFixture.read(moved).asString();

        JsonPath preview = Answers.ok(
                        Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(moved) + "/move-preview?parentId=" + second))
                .jsonPath();

        assertThat(preview.getInt("organizations")).isEqualTo(2);
        assertThat(preview.getInt("members")).isEqualTo(4);
        assertThat(preview.getInt("meetingsNotHeld")).isZero();
        assertThat(preview.getList("rolesEnding")).isEmpty();
        assertThat(TreeFixture.read(moved).asString()).isEqualTo(before);
    }

    @Test
    void twoOppositeMovesAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = TreeFixture.committee(province);
            String other = TreeFixture.committee(province);

            List<Response> answers = atOnce(
                    List.of(() -> TreeFixture.move(one, other, TODAY), () -> TreeFixture.move(other, one, TODAY)));

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                    .as("one is first")
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                    .allSatisfy(answer -> Answers.problem(answer, 422, "place-not-possible"));
            assertThat(Set.of(
                            lineageOn(one, TODAY).size(),
                            lineageOn(other, TODAY).size()))
                    .containsExactlyInAnyOrder(2, 3);
        }
    }

    /** Two hundred moves by chance, and the closure is what the parents of a simple model say. */
    @Test
    void afterManyMovesTheClosureIsThatOfTheParents() {
        Random chance = new Random(SEED);
        String root = TreeFixture.committee(province);
        List<String> committees = new ArrayList<>(List.of(root));
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < 14; i++) {
            String parent = committees.get(chance.nextInt(committees.size()));
            String made = TreeFixture.committee(parent);
            committees.add(made);
            parents.put(made, parent);
        }
        int moves = 0;
        for (int i = 0; i < 100; i++) {
            String moved = committees.get(1 + chance.nextInt(committees.size() - 1));
            String parent = committees.get(chance.nextInt(committees.size()));
            boolean possible = !parents.get(moved).equals(parent)
                    && !lineage(parent, parents).contains(moved);
            int status = TreeFixture.move(moved, parent, TODAY).statusCode();
            assertThat(status).isEqualTo(possible ? 200 : 422);
            if (possible) {
                parents.put(moved, parent);
                moves++;
            }
        }
        assertThat(moves).isGreaterThan(30);
        for (String id : committees) {
            List<String> expected = lineage(id, parents);
            List<String> closure =
                    QuarkusTransaction.requiringNew().call(() -> tree.upward(UUID.fromString(id))).stream()
                            .map(step -> step.id().toString())
                            .toList();
            assertThat(closure.subList(0, expected.size())).containsExactlyElementsOf(expected);
            assertThat(closure).hasSize(expected.size() + 1).endsWith(province);
            assertThat(new HashSet<>(lineageOn(id, TODAY))).isEqualTo(new HashSet<>(closure));
        }
    }

    @Test
    void aThousandCellsMoveInTwoSeconds() {
        String moved = TreeFixture.committee(first);
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            for (int i = 0; i < 1_000; i++) {
                organizations.add(new NewOrganization(
                        TreeFixture.code(),
                        "Chi bộ số " + i,
                        "CELL",
                        "STUDENT",
                        UUID.fromString(moved),
                        LocalDate.of(2020, 1, 1)));
            }
        });
        Response seen = TreeFixture.read(moved);

        long start = System.nanoTime();
        Answers.ok(Api.as(Api.ADMINISTRATOR, seen, TreeFixture.grounds("parentId", second))
                .post(TreeFixture.path(moved) + "/move"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(taken).isLessThan(Duration.ofSeconds(2));
        assertThat(TreeFixture.read(second).jsonPath().getInt("cellCount")).isEqualTo(1_000);
        assertThat(TreeFixture.read(first).jsonPath().getInt("cellCount")).isZero();
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Itself and those above, by the model; the province is not in it. */
    private static List<String> lineage(String id, Map<String, String> parents) {
        List<String> lineage = new ArrayList<>();
        for (String at = id; at != null; at = parents.get(at)) {
            lineage.add(at);
        }
        return lineage;
    }

    private List<String> lineageOn(String id, LocalDate day) {
        return texts(QuarkusTransaction.requiringNew().call(() -> organizations.lineageOn(UUID.fromString(id), day)));
    }

    private List<String> descendantsOn(String id, LocalDate day) {
        return texts(
                QuarkusTransaction.requiringNew().call(() -> organizations.descendantsOn(UUID.fromString(id), day)));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> listed(String parentId, LocalDate day) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(ORGANIZATIONS + "?parentId=" + parentId + "&activeOn=" + day))
                .jsonPath()
                .getList("items.id", String.class);
    }
}
