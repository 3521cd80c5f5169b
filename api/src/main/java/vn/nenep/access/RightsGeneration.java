package vn.nenep.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says how often accounts, roles or the tree have changed. */
@Entity
@Table(name = "rights_generation")
class RightsGeneration {

    static final int ONLY = 1;

    @Id
    int id = ONLY;

    long generation;

    protected RightsGeneration() {}
}
