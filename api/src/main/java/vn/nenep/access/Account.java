package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** A sign-in of the identity provider and, when it is a person's, the member behind it. */
@Entity
@Table(name = "account")
class Account {

    @Id
    UUID id = Ids.next();

    /** The {@code sub} claim: names and e-mail addresses change, this does not. */
    String subject;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "display_name")
    String displayName;

    /** Belongs to the synthetic province and is refused in production. */
    boolean demo;

    protected Account() {}

    Account(String subject, UUID memberId, String displayName, boolean demo) {
        this.subject = subject;
        this.memberId = memberId;
        this.displayName = displayName;
        this.demo = demo;
    }
}
