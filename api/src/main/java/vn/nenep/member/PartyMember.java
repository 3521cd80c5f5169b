package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.text.VietnameseNames;

@Entity
@Table(name = "party_member")
class PartyMember {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    /** The cell of today, or the last one; {@link MemberCell} keeps those before. */
    @Column(name = "cell_id")
    UUID cellId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "sort_key")
    byte[] sortKey;

    @Column(name = "search_name")
    String searchName;

    @Column(name = "card_number")
    String cardNumber;

    /** The same as long as it keeps others from carrying it; the database says so, and finds it by an index. */
    @Column(name = "card_in_use", insertable = false, updatable = false)
    String cardInUse;

    @Column(name = "born_on")
    LocalDate bornOn;

    String phone;
    String email;

    @Enumerated(EnumType.STRING)
    MemberCategory category;

    @Enumerated(EnumType.STRING)
    Position position;

    @Column(name = "admitted_on")
    LocalDate admittedOn;

    /** Day of official recognition; null while probationary. */
    @Column(name = "recognized_on")
    LocalDate recognizedOn;

    @Enumerated(EnumType.STRING)
    MemberStatus status = MemberStatus.CURRENT;

    /** Last day of a membership that has ended. */
    @Column(name = "left_on")
    LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_kind")
    LeaveKind leftKind;

    /** Entered by mistake: kept, and never shown. */
    boolean voided;

    protected PartyMember() {}

    PartyMember(UUID cellId, MemberDetails details) {
        this.cellId = cellId;
        take(details);
    }

    MemberDetails details() {
        return new MemberDetails(fullName, cardNumber, bornOn, phone, email, position, admittedOn, recognizedOn);
    }

    final void take(MemberDetails details) {
        fullName = SPACES.matcher(CleanText.normalize(details.fullName())).replaceAll(" ");
        sortKey = VietnameseNames.sortKey(fullName);
        searchName = CleanText.fold(fullName);
        cardNumber = details.cardNumber();
        bornOn = details.bornOn();
        phone = details.phone();
        email = details.email();
        position = details.position();
        admittedOn = details.admittedOn();
        recognizedOn = details.recognizedOn();
        category = recognizedOn == null ? MemberCategory.PROBATIONARY : MemberCategory.OFFICIAL;
    }

    /** On the roster of a past day people have the category of that day. */
    MemberCategory categoryOn(LocalDate day) {
        return recognizedOn == null || recognizedOn.isAfter(day)
                ? MemberCategory.PROBATIONARY
                : MemberCategory.OFFICIAL;
    }

    void leave(LocalDate lastDay, LeaveKind kind) {
        requireCurrent();
        status = MemberStatus.LEFT;
        leftOn = lastDay;
        leftKind = kind;
        position = Position.NONE;
    }

    void comeBack(Position office) {
        status = MemberStatus.CURRENT;
        leftOn = null;
        leftKind = null;
        position = office;
    }

    void requireCurrent() {
        if (status != MemberStatus.CURRENT) {
            throw Problem.of(ProblemType.WRONG_STATE, "The member has left.");
        }
    }

    /** The properties in which these details differ, by their names in the contract. */
    List<String> differences(MemberDetails other) {
        MemberDetails mine = details();
        List<String> names = new ArrayList<>();
        note(names, "fullName", mine.fullName(), other.fullName());
        note(names, "cardNumber", mine.cardNumber(), other.cardNumber());
        note(names, "bornOn", mine.bornOn(), other.bornOn());
        note(names, "phone", mine.phone(), other.phone());
        note(names, "email", mine.email(), other.email());
        note(names, "position", mine.position(), other.position());
        note(names, "admittedOn", mine.admittedOn(), other.admittedOn());
        note(names, "recognizedOn", mine.recognizedOn(), other.recognizedOn());
        return names;
    }

    private static void note(List<String> names, String name, Object mine, Object other) {
        if (!Objects.equals(mine, other)) {
            names.add(name);
        }
    }
}
