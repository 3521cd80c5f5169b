package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.text.VietnameseNames;

@Entity
@Table(name = "party_member")
class PartyMember {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "cell_id")
    UUID cellId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "sort_key")
    byte[] sortKey;

    @Column(name = "search_name")
    String searchName;

    @Enumerated(EnumType.STRING)
    MemberCategory category;

    @Enumerated(EnumType.STRING)
    Position position;

    @Column(name = "admitted_on")
    LocalDate admittedOn;

    /** Day of official recognition; null while probationary. */
    @Column(name = "recognized_on")
    LocalDate recognizedOn;

    protected PartyMember() {}

    PartyMember(UUID cellId, String fullName, Position position, LocalDate admittedOn, LocalDate recognizedOn) {
        this.cellId = cellId;
        this.fullName = CleanText.normalize(fullName);
        this.sortKey = VietnameseNames.sortKey(this.fullName);
        this.searchName = CleanText.fold(this.fullName);
        this.category = recognizedOn == null ? MemberCategory.PROBATIONARY : MemberCategory.OFFICIAL;
        this.position = position;
        this.admittedOn = admittedOn;
        this.recognizedOn = recognizedOn;
    }
}
