package vn.nenep.access;

import static vn.nenep.access.MatrixCaller.Relation.CHILD;
import static vn.nenep.access.MatrixCaller.Relation.COMING;
import static vn.nenep.access.MatrixCaller.Relation.ENDED;
import static vn.nenep.access.MatrixCaller.Relation.GRANDCHILD;
import static vn.nenep.access.MatrixCaller.Relation.OTHER_BRANCH;
import static vn.nenep.access.MatrixCaller.Relation.OTHER_PROVINCE;
import static vn.nenep.access.MatrixCaller.Relation.OWN;
import static vn.nenep.access.MatrixCaller.Relation.PARENT;
import static vn.nenep.access.MatrixCaller.Relation.SELF;
import static vn.nenep.access.MatrixCaller.Relation.SELF_ELSEWHERE;
import static vn.nenep.access.MatrixCaller.Relation.SIBLING;
import static vn.nenep.access.MatrixCaller.Relation.TOP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.nenep.access.MatrixCaller.Relation;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MemberFixture;
import vn.nenep.testing.OrganizationLab;
import vn.nenep.testing.Sql;
import vn.nenep.testing.Target;
import vn.nenep.testing.Target.Who;
import vn.nenep.testing.Targets;
import vn.nenep.testing.TreeFixture;

/** The first cell of the synthetic province and the tree to be changed, each with its callers around it. */
final class MatrixScene {

    private static final int AT_ONCE = 3;
    private static final List<Relation> AT_THE_CELL = List.of(OWN, SELF, ENDED, COMING);

    private static final String ME_NAME = "Ngô Kiểmthử Bảnthân";

    final MatrixClient client = new MatrixClient();
    final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    private final OrganizationLab lab = new OrganizationLab();
    final Targets targets = new Targets(lab);
    private final MemberFixture me = enrolled();
    private final MatrixCallers aroundCell = new MatrixCallers(aroundModelCell(), Sql.id(me.id()));
    private final MatrixCallers aroundLab = new MatrixCallers(aroundLabCell(), Sql.id(me.id()));
    final String notFound;

    MatrixScene() {
        // The day of use is noted with the first call of each: before anything is held to be untouched.
        Target any = targets.in("getMe any", "always", new Who(null, me.id()));
        Stream.concat(aroundCell.all().stream(), aroundLab.all().stream())
                .forEach(caller -> client.send(any.call(), caller));
        Target unknown =
                targets.in("getMember other", "active", new Who(null, me.id())).unknown();
        notFound = client.send(unknown.call(), aroundCell.all().get(0)).problem();
    }

    MatrixCallers callers(MatrixRow row) {
        return isOnLab(row) ? aroundLab : aroundCell;
    }

    /** @param caller null where the object need not be about who calls */
    Target target(MatrixRow row, MatrixCaller caller) {
        UUID account = caller == null ? null : caller.accountId();
        Target made = targets.in(row.key(), row.state(), new Who(account, me.id()));
        if (isOnLab(row)) {
            aroundLab.place(lab.cell(), AT_THE_CELL);
            aroundLab.place(lab.group(), List.of(CHILD));
            aroundLab.place(lab.subgroup(), List.of(GRANDCHILD));
        }
        return made;
    }

    Stream<String> secrets(MatrixRow row, Target target) {
        String cell = isOnLab(row) ? lab.cell() : Cell.model().id();
        return Stream.of(cell, me.id(), ME_NAME, target.hidden() == null ? cell : target.hidden());
    }

    /** Waits for work that the call has handed in. */
    void settle(MatrixRow row) {
        if (row.operationId().equals("acceptInvitation")) {
            aroundCell.unlinkAgain();
        }
        if (row.operationId().contains("Roster")) {
            while (!Sql.column("SELECT id FROM job WHERE state IN ('WAITING', 'RUNNING')")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }

    String me() {
        return me.id();
    }

    String recordAboutMe() {
        return targets.in("getCriticismRecord me", "recorded", new Who(null, me.id()))
                .hidden();
    }

    List<MatrixCaller> aroundFirstCell() {
        return aroundCell.all();
    }

    void close() {
        pool.shutdown();
        aroundCell.retire();
        aroundLab.retire();
        Targets.settle();
        MemberFixture.takeBackAll();
    }

    private static boolean isOnLab(MatrixRow row) {
        return row.operationId().contains("Organization") || row.operationId().matches("preview(Move|Merge|Close)");
    }

    private static MemberFixture enrolled() {
        Map<String, Object> person = MemberFixture.person(Cell.model().id());
        person.put("fullName", ME_NAME);
        // Before any meeting that is opened here, also of those in the first hours of a day.
        person.put("joinedOn", MemberFixture.today().minusDays(2).toString());
        return MemberFixture.enrolled(person);
    }

    private static Map<Relation, String> aroundModelCell() {
        String cell = Cell.model().id();
        List<String> groups = OrganizationLab.groupsUnderModelCell();
        String committee = MemberFixture.committee();
        String top = Sql.column("SELECT parent_id FROM organization WHERE id = ?", Sql.id(committee))
                .get(0);
        return places(
                List.of(top, committee, cell, groups.get(0), groups.get(1)),
                MemberFixture.siblingCell(),
                Cell.other().id(),
                Sql.column("SELECT id FROM organization WHERE code = '38.003.002'")
                        .get(0),
                TreeFixture.cell(TreeFixture.committee(TreeFixture.province())));
    }

    private Map<Relation, String> aroundLabCell() {
        return places(
                List.of(lab.top, lab.parent, lab.cell(), lab.group(), lab.subgroup()),
                lab.sibling,
                lab.otherBranch,
                lab.elsewhere,
                Cell.model().id());
    }

    private static Map<Relation, String> places(
            List<String> downward, String sibling, String otherBranch, String elsewhere, String otherProvince) {
        Map<Relation, String> places = new EnumMap<>(Relation.class);
        places.put(TOP, downward.get(0));
        places.put(PARENT, downward.get(1));
        AT_THE_CELL.forEach(relation -> places.put(relation, downward.get(2)));
        places.put(CHILD, downward.get(3));
        places.put(GRANDCHILD, downward.get(4));
        places.put(SIBLING, sibling);
        places.put(OTHER_BRANCH, otherBranch);
        places.put(SELF_ELSEWHERE, elsewhere);
        places.put(OTHER_PROVINCE, otherProvince);
        return places;
    }
}
