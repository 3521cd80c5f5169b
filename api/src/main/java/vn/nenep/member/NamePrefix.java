package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One beginning of one word of a member's folded name. */
@Entity
@IdClass(NamePrefix.Key.class)
@Table(name = "member_name_prefix")
class NamePrefix {

    record Key(String prefix, UUID memberId) {}

    @Id
    String prefix;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "sort_key")
    byte[] sortKey;

    /** For the other words of a search: a space before each. */
    @Column(name = "spaced_name")
    String spacedName;

    protected NamePrefix() {}

    NamePrefix(String prefix, PartyMember member) {
        this.prefix = prefix;
        this.memberId = member.id;
        this.sortKey = member.sortKey;
        this.spacedName = NameWords.spaced(member.searchName);
    }
}
