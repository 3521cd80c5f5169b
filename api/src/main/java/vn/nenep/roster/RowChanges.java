package vn.nenep.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nenep.member.MemberDetails;
import vn.nenep.member.MemberService;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.member.Position;
import vn.nenep.platform.time.CellCalendar;

/** Does to the members what a row says, and takes it back. */
@ApplicationScoped
class RowChanges {

    private static final String REASON = "Đối chiếu danh sách";
    private static final String UNDO_REASON = "Hoàn tác đối chiếu danh sách";

    private final MemberService members;
    private final CellCalendar calendar;
    private final ObjectMapper json;

    RowChanges(MemberService members, CellCalendar calendar, ObjectMapper json) {
        this.members = members;
        this.calendar = calendar;
        this.json = json;
    }

    /** @param roster the members of the organisation as they are now */
    void apply(RosterRow row, Map<UUID, SystemMember> roster) {
        try {
            if (row.entersSomebody()) {
                enroll(row);
            } else if (row.target() != null && roster.containsKey(row.target())) {
                change(row, roster.get(row.target()));
            }
        } catch (HttpProblem refused) {
            throw new RowFailure(row.rowNumber, refused);
        }
    }

    void undo(RosterRow row) {
        RowInverse inverse = read(row.inverse);
        try {
            if (inverse.enrolled()) {
                members.undoEnroll(row.appliedMemberId);
            }
            if (inverse.left()) {
                members.undoLeave(row.appliedMemberId, UNDO_REASON);
            }
            if (inverse.transferred()) {
                members.undoTransfer(row.appliedMemberId, UNDO_REASON);
            }
            if (inverse.corrected() != null) {
                members.correct(row.appliedMemberId, inverse.corrected());
            }
        } catch (HttpProblem refused) {
            throw new RowFailure(row.rowNumber, refused);
        }
    }

    /** Since when they belong to the cell, the list does not say: on our rosters from today on. */
    private void enroll(RosterRow row) {
        MemberDetails details = new MemberDetails(
                row.fullName,
                row.cardNumber,
                row.bornOn,
                row.phone,
                row.email,
                row.position == null ? Position.NONE : Position.valueOf(row.position),
                row.admittedOn,
                row.recognizedOn);
        UUID entered = members.enroll(new NewMember(row.cellId, calendar.today(), details, REASON, null));
        done(row, entered, RowInverse.ofEnrolment());
    }

    private void change(RosterRow row, SystemMember member) {
        if (row.proposal == Proposal.LEFT) {
            members.leave(member.id(), calendar.today(), row.leaveKind, REASON);
            done(row, member.id(), RowInverse.ofLeave());
            return;
        }
        Set<RosterDifference> differences = Likeness.differences(row.fileRow(), member);
        boolean moves = differences.remove(RosterDifference.CELL);
        MemberDetails before = null;
        if (!differences.isEmpty()) {
            before = members.correct(member.id(), corrected(members.details(member.id()), row, differences));
        }
        if (moves) {
            members.transfer(member.id(), row.cellId, calendar.today(), REASON);
        }
        if (moves || before != null) {
            done(row, member.id(), new RowInverse(false, false, moves, before));
        }
    }

    private static MemberDetails corrected(MemberDetails now, RosterRow row, Set<RosterDifference> differences) {
        return new MemberDetails(
                differences.contains(RosterDifference.FULL_NAME) ? row.fullName : now.fullName(),
                differences.contains(RosterDifference.CARD_NUMBER) ? row.cardNumber : now.cardNumber(),
                differences.contains(RosterDifference.BORN_ON) ? row.bornOn : now.bornOn(),
                now.phone(),
                now.email(),
                now.position(),
                differences.contains(RosterDifference.ADMITTED_ON) ? row.admittedOn : now.admittedOn(),
                differences.contains(RosterDifference.RECOGNIZED_ON) ? row.recognizedOn : now.recognizedOn());
    }

    private void done(RosterRow row, UUID memberId, RowInverse inverse) {
        row.appliedMemberId = memberId;
        row.inverse = write(inverse);
    }

    private String write(RowInverse inverse) {
        try {
            return json.writeValueAsString(inverse);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RowInverse read(String kept) {
        try {
            return json.readValue(kept, RowInverse.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
