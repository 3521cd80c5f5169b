package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.access.Decision.Deny;
import vn.nenep.access.Decision.Permit;
import vn.nenep.access.Decision.Reason;

class AccessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID COMMITTEE = new UUID(0, 2);
    private static final UUID CELL = new UUID(0, 3);
    private static final UUID OTHER_CELL = new UUID(0, 4);
    private static final UUID MEMBER = new UUID(0, 9);
    private static final ResourceRef IN_CELL = new ResourceRef(CELL, Set.of(CELL, COMMITTEE, PROVINCE), Set.of(MEMBER));

    @Test
    void aRoleAboveReachesDown() {
        assertThat(decide(Action.CONFIRM_QUALITY_SCORE, grant(Role.COMMITTEE_OFFICE, COMMITTEE)))
                .isInstanceOf(Permit.class);
    }

    @Test
    void aRoleBesideDoesNotReachAndShowsNothing() {
        assertThat(decide(Action.GET_MEETING, grant(Role.CELL_SECRETARY, OTHER_CELL)))
                .isEqualTo(new Deny(Reason.OUT_OF_SCOPE));
    }

    @Test
    void aRoleInScopeThatMayNotIsTold() {
        assertThat(decide(Action.CREATE_MEETING, grant(Role.MEMBER, CELL))).isEqualTo(new Deny(Reason.ROLE_NOT_ENOUGH));
    }

    @Test
    void theFirstGrantThatAllowsIsTheReason() {
        Grant secretary = grant(Role.CELL_SECRETARY, CELL);
        assertThat(decide(Action.CREATE_MEETING, grant(Role.MEMBER, CELL), secretary))
                .isEqualTo(new Permit(secretary));
    }

    @Test
    void aGrantHoldsFromItsFirstDayToItsLast() {
        assertThat(holds(TODAY, TODAY)).isTrue();
        assertThat(holds(TODAY, null)).isTrue();
        assertThat(holds(TODAY.minusDays(1), TODAY.minusDays(1))).isFalse();
        assertThat(holds(TODAY.plusDays(1), null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void nobodyMayDoAnythingWithoutAGrant(Action action) {
        assertThat(decide(action)).isEqualTo(new Deny(Reason.OUT_OF_SCOPE));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anInspectorAndAMachineOnlyRead(Action action) {
        boolean reads = Stream.of("GET_", "LIST_", "DOWNLOAD_", "VERIFY_").anyMatch(action.name()::startsWith);
        boolean ownAffair = action == Action.RENEW_CALENDAR_TOKEN;
        for (Role role : List.of(Role.INSPECTOR, Role.INTEGRATION)) {
            assertThat(!decide(action, grant(role, PROVINCE)).permitted() || reads || ownAffair)
                    .as("%s by %s", action, role)
                    .isTrue();
        }
    }

    @Test
    void nobodyAboveTheCellReadsCriticismByOffice() {
        List<Role> readers = Arrays.stream(Role.values())
                .filter(role ->
                        decide(Action.GET_CRITICISM_RECORD, grant(role, CELL)).permitted())
                .toList();
        assertThat(readers).containsExactlyInAnyOrder(Role.CELL_SECRETARY, Role.CELL_COMMITTEE_MEMBER);
    }

    @Test
    void whomARecordNamesReadsItWhateverTheRole() {
        Principal named = new Principal(new UUID(1, 1), MEMBER, "Đỗ Thị Ưởng", List.of());
        Principal stranger = new Principal(new UUID(1, 2), null, "Hệ thống", List.of());
        Principal unnamed = new Principal(new UUID(1, 3), new UUID(0, 10), "Lý Thị Hoa", List.of());
        assertThat(AccessPolicy.decidePersonal(named, Action.GET_CRITICISM_RECORD, IN_CELL, TODAY)
                        .permitted())
                .isTrue();
        assertThat(AccessPolicy.decidePersonal(unnamed, Action.GET_CRITICISM_RECORD, IN_CELL, TODAY)
                        .permitted())
                .isFalse();
        assertThat(AccessPolicy.decidePersonal(stranger, Action.GET_CRITICISM_RECORD, IN_CELL, TODAY)
                        .permitted())
                .isFalse();
    }

    @Test
    void operationsAreNamedAsInTheContract() {
        assertThat(Action.CONFIRM_QUALITY_SCORE.operationId()).isEqualTo("confirmQualityScore");
        assertThat(Action.GET_VOTE_BASE.operationId()).isEqualTo("getVoteBase");
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anActionIsFoundByItsOperation(Action action) {
        assertThat(Action.ofOperation(action.operationId())).contains(action);
        assertThat(Action.ofOperation(action.name())).isEmpty();
        assertThat(Arrays.stream(Role.values()).filter(action::permits))
                .containsExactlyInAnyOrderElementsOf(action.roles());
    }

    @Test
    void onlyWhatNamesSomebodyIsReadForThat() {
        assertThat(Arrays.stream(Action.values()).filter(Action::isPersonal))
                .containsExactlyInAnyOrder(
                        Action.GET_CRITICISM_RECORD,
                        Action.GET_MEMBER,
                        Action.GET_MEMBER_HISTORY,
                        Action.GET_LEAVE_REQUEST,
                        Action.CHECK_IN,
                        Action.LIST_MEMBER_ATTENDANCE,
                        Action.GET_TASK,
                        Action.REPORT_TASK_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void beingNamedPermitsNothingElse(Action action) {
        Principal named = new Principal(new UUID(1, 1), MEMBER, "Đỗ Thị Ưởng", List.of());
        assertThat(AccessPolicy.decidePersonal(named, action, IN_CELL, TODAY).permitted())
                .isEqualTo(action.isPersonal());
    }

    private static boolean holds(LocalDate from, LocalDate to) {
        Grant grant = new Grant(new UUID(2, 1), Role.CELL_SECRETARY, CELL, from, to);
        return decide(Action.CREATE_MEETING, grant).permitted();
    }

    private static Decision decide(Action action, Grant... grants) {
        Principal principal = new Principal(new UUID(1, 1), null, "Đặng Quốc Hưng", List.of(grants));
        return AccessPolicy.decide(principal, action, IN_CELL, TODAY);
    }

    private static Grant grant(Role role, UUID organization) {
        return new Grant(new UUID(2, role.ordinal()), role, organization, TODAY.minusYears(1), null);
    }
}
