package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.access.MatrixCaller.Relation;
import vn.nenep.access.MatrixClient.Answer;
import vn.nenep.testing.Contract;
import vn.nenep.testing.Target;
import vn.nenep.testing.Untouched;

/**
 * Who may call what, on what, in which state: every operation as every role from every place around the object. The
 * expected answers are in {@code access-matrix.txt}, decided by people and not read off the code.
 */
@QuarkusTest
class AuthorizationMatrixTest {

    private static MatrixScene scene;
    private static Untouched database;

    private final Queue<String> deviations = new ConcurrentLinkedQueue<>();

    static Stream<MatrixRow> rows() {
        return MatrixFile.rows().stream();
    }

    /** One for each operation on an object: what is unknown has no state. */
    static Stream<MatrixRow> objects() {
        return MatrixFile.rows().stream()
                .filter(row -> row.isOnObject() && !row.isAboutMe())
                .collect(java.util.stream.Collectors.toMap(
                        MatrixRow::key, row -> row, (first, later) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream();
    }

    @AfterAll
    static void takeBack() {
        if (scene != null) {
            scene.close();
            scene = null;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybodyGetsTheAnswerOfTheMatrix(MatrixRow row) {
        List<MatrixCaller> callers =
                scene().callers(row).all().stream().filter(row::concerns).toList();
        if (row.isOwn()) {
            callers.forEach(caller -> call(row, List.of(caller), caller));
        } else {
            call(row, callers, null);
        }
        assertThat(deviations).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void whatDoesNotExistIsWhatIsOutOfScope(MatrixRow row) {
        Target target = scene().target(row, null).unknown();

        inParallel(
                scene.callers(row).all(),
                caller -> check(row, caller, scene.client.send(target.call(), caller), ofUnknown(caller)));
        assertThat(deviations).isEmpty();
    }

    private static int ofUnknown(MatrixCaller caller) {
        return switch (caller.relation()) {
            case ANONYMOUS -> MatrixRow.UNAUTHENTICATED;
            case UNLINKED, ENDED_ACCOUNT -> MatrixRow.NOT_ALLOWED;
            default -> MatrixRow.NOT_FOUND;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void fieldsAreForThoseOfTheMatrix(FieldRow row) {
        String path = row.path().replace("{me}", scene().me()).replace("{record}", scene.recordAboutMe());
        for (MatrixCaller caller : scene.aroundFirstCell()) {
            JsonNode seen = scene.client.get(path, caller).at(row.pointer());
            if (!seen.isObject()) {
                continue;
            }
            row.fields().stream()
                    .filter(field -> seen.has(field) != row.mayRead(caller))
                    .forEach(field -> deviations.add(row.path() + " as " + caller + ": " + field));
        }
        assertThat(deviations).isEmpty();
    }

    static Stream<FieldRow> fields() {
        return FieldRow.all();
    }

    @Test
    void theMatrixHasARowForEveryOperationAndNoOther() {
        assertThat(MatrixFile.rows().stream().map(MatrixRow::operationId).distinct())
                .containsExactlyInAnyOrderElementsOf(Contract.operationIds());
        assertThat(MatrixFile.rows().stream().map(MatrixRow::key).distinct())
                .containsExactlyInAnyOrderElementsOf(scene().targets.rows());
    }

    @Test
    void theMatrixIsLarge() {
        long cells = Stream.concat(rows(), objects())
                .mapToLong(row -> scene().callers(row).all().stream()
                        .filter(row::concerns)
                        .count())
                .sum();

        assertThat(cells).isGreaterThan(25_000);
    }

    /** Reads, and calls that are refused, share one object; whoever may change it gets one of the own. */
    private void call(MatrixRow row, List<MatrixCaller> callers, MatrixCaller about) {
        Target target = scene.target(row, about);
        boolean change = target.call().isChange();
        List<MatrixCaller> changing = new ArrayList<>();
        List<MatrixCaller> others = new ArrayList<>();
        callers.forEach(caller -> (change && row.expected(caller) < 300 ? changing : others).add(caller));
        if (!others.isEmpty()) {
            expectUntouched(row, others, target);
        }
        for (MatrixCaller caller : changing) {
            Target fresh = caller == changing.get(0) ? target : scene.target(row, about);
            String before = fresh.call().state();
            check(row, caller, fresh, scene.client.send(fresh.call(), caller));
            if (before.equals(fresh.call().state())) {
                deviations.add(row + " as " + caller + ": nothing changed");
            }
            scene.settle(row);
        }
    }

    private void expectUntouched(MatrixRow row, List<MatrixCaller> callers, Target target) {
        boolean change = target.call().isChange();
        String before = change ? database.everything() : null;
        inParallel(callers, caller -> check(row, caller, target, scene.client.send(target.call(), caller)));
        if (change) {
            database.difference(before).ifPresent(found -> deviations.add(row + ": a refused call changed " + found));
        }
    }

    private void check(MatrixRow row, MatrixCaller caller, Target target, Answer answer) {
        check(row, caller, answer, row.expected(caller));
        boolean invited = caller.relation() == Relation.UNLINKED && answer.status() < 300;
        boolean outside = !caller.relation().reaches && !caller.isMe() && !invited;
        if (outside && scene.secrets(row, target).anyMatch(answer.body()::contains)) {
            deviations.add(row + " as " + caller + " is told what is out of scope: " + answer.body());
        }
    }

    private void check(MatrixRow row, MatrixCaller caller, Answer answer, int expected) {
        if (answer.status() != expected) {
            deviations.add(row + " as " + caller + ": " + expected + " expected, " + answer.status() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        } else if (expected == MatrixRow.NOT_FOUND && !answer.problem().equals(scene.notFound)) {
            deviations.add(row + " as " + caller + " is not found in other words: " + answer.body());
        }
        if (answer.status() >= 300 && answer.etag() != null) {
            deviations.add(row + " as " + caller + ": a refusal with a version");
        }
    }

    private static void inParallel(List<MatrixCaller> callers, Consumer<MatrixCaller> call) {
        List<Future<?>> calls = callers.stream()
                .<Future<?>>map(caller -> scene.pool.submit(() -> call.accept(caller)))
                .toList();
        calls.forEach(AuthorizationMatrixTest::done);
    }

    private static void done(Future<?> call) {
        try {
            call.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static MatrixScene scene() {
        if (scene == null) {
            database = Untouched.beside();
            scene = new MatrixScene();
        }
        return scene;
    }
}
