package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;

/** Who was on a cell's roster on a past day, and how; and that what a meeting has frozen stays. */
@QuarkusTest
class RosterOnADayTest {

    @Inject
    MemberService members;

    private final LocalDate today = MemberFixture.today();
    private UUID model;
    private UUID sibling;

    @BeforeEach
    void cells() {
        model = UUID.fromString(Cell.model().id());
        sibling = UUID.fromString(MemberFixture.siblingCell());
    }

    @AfterEach
    void takeBack() {
        MemberFixture.takeBackAll();
    }

    @Test
    void aMemberIsOnTheRosterFromTheFirstDayInTheCell() {
        UUID member = enroll(today.minusDays(30), null);

        assertThat(on(model, member, today.minusDays(31))).isEmpty();
        assertThat(on(model, member, today.minusDays(30))).isPresent();
        assertThat(on(model, member, today)).isPresent();
    }

    @Test
    void theCategoryIsThatOfTheDay() {
        UUID member = enroll(today.minusDays(30), today.minusDays(10));

        assertThat(on(model, member, today.minusDays(11)).orElseThrow().category())
                .isEqualTo(MemberCategory.PROBATIONARY);
        assertThat(on(model, member, today.minusDays(10)).orElseThrow().category())
                .isEqualTo(MemberCategory.OFFICIAL);
    }

    @Test
    void aTransferDividesTheRostersByItsDay() {
        UUID member = enroll(today.minusDays(30), null);
        UUID standing = standing(member, Standing.EXEMPT, today.minusDays(20), today.minusDays(15));

        members.transfer(member, sibling, today.minusDays(5), "Chuyển công tác");

        assertThat(on(model, member, today.minusDays(6))).isPresent();
        assertThat(on(model, member, today.minusDays(5))).isEmpty();
        assertThat(on(sibling, member, today.minusDays(6))).isEmpty();
        assertThat(on(sibling, member, today.minusDays(5))).isPresent();
        assertThat(on(model, standing, today.minusDays(20)).orElseThrow().standing())
                .isEqualTo(Standing.EXEMPT);
        assertThat(on(model, standing, today.minusDays(14)).orElseThrow().standing())
                .isEqualTo(Standing.ACTIVE);
        assertThat(isInCell(member, model)).isFalse();
        assertThat(isInCell(member, sibling)).isTrue();
    }

    @Test
    void aTransferTakenBackHasNeverBeen() {
        UUID member = enroll(today.minusDays(30), null);
        MemberDetails before = members.details(member);

        members.transfer(member, sibling, today.minusDays(5), "Nhầm");
        assertThat(members.details(member).position()).isEqualTo(Position.NONE);
        members.undoTransfer(member, "Nhập nhầm");

        assertThat(members.details(member)).isEqualTo(before);
        assertThat(on(model, member, today)).isPresent();
        assertThat(on(sibling, member, today)).isEmpty();
        members.transfer(member, sibling, today.minusDays(5), "Đúng");
        assertThat(on(sibling, member, today)).isPresent();
    }

    @Test
    void aLeaveEndsTheRosterAfterItsDayAndCanBeTakenBack() {
        UUID member = enroll(today.minusDays(30), null);
        MemberDetails before = members.details(member);

        members.leave(member, today.minusDays(3), LeaveKind.DIED, "Từ trần");

        assertThat(on(model, member, today.minusDays(3))).isPresent();
        assertThat(on(model, member, today.minusDays(2))).isEmpty();
        assertThat(isInCell(member, model)).isFalse();
        members.undoLeave(member, "Nhập nhầm");
        assertThat(on(model, member, today)).isPresent();
        assertThat(members.details(member)).isEqualTo(before);
    }

    @Test
    void aCorrectionAndItsWayBack() {
        UUID member = enroll(today.minusDays(30), null);
        MemberDetails before = members.details(member);
        MemberDetails other =
                new MemberDetails("Ngô Kiểmthử Đổi", null, null, null, null, Position.NONE, before.admittedOn(), today);

        MemberDetails returned = members.correct(member, other);
        MemberDetails changed = members.details(member);
        members.correct(member, returned);

        assertThat(changed).isEqualTo(other);
        assertThat(returned).isEqualTo(before);
        assertThat(members.details(member)).isEqualTo(before);
    }

    @Test
    void aGuestWhoseHomeBecomesTheHostIsSimplyThere() {
        UUID member = enroll(today.minusDays(30), null);
        members.addStanding(
                member, Standing.TEMPORARILY_AWAY, "Công tác", sibling, today.minusDays(20), today.plusDays(20));

        assertThat(on(model, member, today).orElseThrow().standing()).isEqualTo(Standing.TEMPORARILY_AWAY);
        assertThat(on(sibling, member, today).orElseThrow().standing()).isEqualTo(Standing.TEMPORARILY_HERE);
        members.transfer(member, sibling, today.minusDays(2), "Chuyển công tác");
        assertThat(on(sibling, member, today).orElseThrow().standing()).isEqualTo(Standing.ACTIVE);
        assertThat(on(sibling, member, today.minusDays(3)).orElseThrow().standing())
                .isEqualTo(Standing.TEMPORARILY_HERE);
        members.leave(member, today.minusDays(1), LeaveKind.MOVED_OUT, "Chuyển sang tỉnh khác");
        assertThat(on(sibling, member, today)).isEmpty();
    }

    @Test
    void aMergerMovesEverybodyAtOnceAndLeavesThePastAlone() {
        UUID from = UUID.fromString(allCells().get(2));
        UUID to = UUID.fromString(allCells().get(1));
        List<UUID> own = ids(members.roster(from, today.minusDays(11)));
        List<UUID> hosts = ids(members.roster(to, today.minusDays(11)));
        UUID late = members.enroll(newMember(from, today.minusDays(3), null));

        assertThat(members.transferAll(from, to, today.minusDays(10), "Sáp nhập"))
                .isEqualTo(own.size() + 1);

        assertThat(ids(members.roster(from, today.minusDays(11)))).containsExactlyElementsOf(own);
        assertThat(ids(members.roster(to, today.minusDays(11)))).containsExactlyElementsOf(hosts);
        assertThat(members.roster(from, today)).isEmpty();
        assertThat(ids(members.roster(to, today)))
                .containsAll(own)
                .containsAll(hosts)
                .contains(late);
        assertThat(on(to, late, today.minusDays(4))).isEmpty();
        assertThat(on(to, late, today.minusDays(3))).isPresent();
        assertThat(members.entries(List.of(to))).hasSize(own.size() + hosts.size() + 1);
        own.forEach(member -> members.undoTransfer(member, "Kiểm thử"));
        assertThat(ids(members.roster(from, today))).containsExactlyElementsOf(own);
        members.undoTransfer(late, "Kiểm thử");
    }

    @Test
    void entriesNameTheCellAndAllThatAListIsComparedWith() {
        UUID member = enroll(today.minusDays(30), null);

        RosterEntry entry = members.entries(List.of(model)).stream()
                .filter(one -> one.id().equals(member))
                .findAny()
                .orElseThrow();

        assertThat(entry.cellCode()).isEqualTo("38.001.001");
        assertThat(entry.foldedName()).isEqualTo("ngo kiemthu dung");
        assertThat(entry.admittedOn()).isEqualTo(today.minusDays(30));
        assertThat(members.entries(List.<UUID>of())).isEmpty();
    }

    @Test
    void whatAMeetingHasFrozenStaysWhateverHappensLater() {
        MemberFixture away = MemberFixture.inModelCellSinceYesterday();
        MemberFixture gone = MemberFixture.inModelCellSinceYesterday();
        MemberFixture exempt = MemberFixture.inModelCellSinceYesterday();
        MemberFixture named = MemberFixture.inModelCellSinceYesterday();
        MeetingFixture meeting = MeetingFixture.open();
        String attendance = meeting.attendance().asString();
        String votes = meeting.voteBase().asString();
        assertThat(attendance).contains(away.id(), gone.id(), exempt.id(), named.id());
        String day = today.toString();

        away.with("/transfer", Map.of("toCellId", sibling.toString(), "on", day, "reason", "Chuyển công tác"));
        gone.with("/leave", Map.of("day", day, "kind", "DIED", "reason", "Từ trần"));
        exempt.with("/exemption", Map.of("reason", "Sức yếu", "from", day, "decidedOn", day));
        Map<String, Object> details = MemberFixture.details();
        details.put("recognizedOn", day);
        Answers.ok(Api.as(Api.SECRETARY, named.read(), details).put(named.path()));

        assertThat(meeting.attendance().asString()).isEqualTo(attendance);
        assertThat(meeting.voteBase().asString()).isEqualTo(votes);
    }

    private UUID enroll(LocalDate joinedOn, LocalDate recognizedOn) {
        return members.enroll(newMember(model, joinedOn, recognizedOn));
    }

    private static NewMember newMember(UUID cell, LocalDate joinedOn, LocalDate recognizedOn) {
        return new NewMember(
                cell,
                joinedOn,
                new MemberDetails(
                        "Ngô Kiểmthử Dung", null, null, null, null, Position.COMMITTEE_MEMBER, joinedOn, recognizedOn),
                null,
                null);
    }

    private UUID standing(UUID member, Standing standing, LocalDate from, LocalDate to) {
        members.addStanding(member, standing, "Sức yếu", null, from, to);
        return member;
    }

    /** In a transaction of its own, as with the next request. */
    private boolean isInCell(UUID member, UUID cell) {
        return QuarkusTransaction.requiringNew().call(() -> members.isInCell(member, cell));
    }

    private Optional<RosterMember> on(UUID cell, UUID member, LocalDate day) {
        return members.roster(cell, day).stream()
                .filter(one -> one.memberId().equals(member))
                .findAny();
    }

    private static List<UUID> ids(List<RosterMember> roster) {
        return roster.stream().map(RosterMember::memberId).toList();
    }

    /** All cells of the synthetic province by code. */
    private static List<String> allCells() {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/organizations?kind=CELL"))
                .jsonPath()
                .getList("items.id", String.class);
    }
}
