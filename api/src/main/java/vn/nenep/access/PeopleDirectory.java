package vn.nenep.access;

import java.util.Optional;
import java.util.UUID;

/** What access needs to know of the members. */
public interface PeopleDirectory {

    /** A member's full name and cell of today. */
    record Person(String name, UUID cellId) {}

    /** Empty for who is no member any more. */
    Optional<Person> person(UUID memberId);
}
