package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Position;
import vn.nenep.member.RosterMember;
import vn.nenep.member.Standing;

/** Who is called to which kind of meeting. */
class ConvenedTest {

    private static final RosterMember SECRETARY = member("Bí thư", Position.SECRETARY, Standing.ACTIVE);
    private static final RosterMember DEPUTY = member("Phó bí thư", Position.DEPUTY_SECRETARY, Standing.ACTIVE);
    private static final RosterMember AWAY =
            member("Chi ủy viên", Position.COMMITTEE_MEMBER, Standing.TEMPORARILY_AWAY);
    private static final RosterMember MEMBER = member("Đảng viên", Position.NONE, Standing.ACTIVE);
    private static final RosterMember GUEST = member("Khách", Position.NONE, Standing.TEMPORARILY_HERE);
    private static final List<RosterMember> ROSTER = List.of(SECRETARY, DEPUTY, AWAY, MEMBER, GUEST);

    @ParameterizedTest
    @CsvSource({
        "REGULAR, 'Bí thư, Phó bí thư, Chi ủy viên, Đảng viên, Khách'",
        "THEMATIC, 'Bí thư, Phó bí thư, Chi ủy viên, Đảng viên, Khách'",
        "COMBINED, 'Bí thư, Phó bí thư, Chi ủy viên, Đảng viên, Khách'",
        "EXTRAORDINARY, 'Bí thư, Phó bí thư, Chi ủy viên, Đảng viên, Khách'",
        // Whoever is away stays on the committee, and is not expected.
        "COMMITTEE_PREMEETING, 'Bí thư, Phó bí thư, Chi ủy viên'",
        "GROUP, 'Phó bí thư, Đảng viên'"
    })
    void thePartOfTheRosterThatTheKindIsFor(MeetingKind kind, String expected) {
        Set<UUID> named = Set.of(MEMBER.memberId(), DEPUTY.memberId(), UUID.randomUUID());

        assertThat(Convened.part(kind, ROSTER, named))
                .extracting(RosterMember::fullName)
                .containsExactly(expected.split(", "));
    }

    private static RosterMember member(String name, Position position, Standing standing) {
        return new RosterMember(UUID.randomUUID(), name, new byte[0], MemberCategory.OFFICIAL, standing, position);
    }
}
