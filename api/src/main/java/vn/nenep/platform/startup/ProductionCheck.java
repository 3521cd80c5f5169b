package vn.nenep.platform.startup;

import java.util.List;

/** Something that must not be true in production. */
public interface ProductionCheck {

    /** What is wrong, each with what to do about it; empty when all is well. */
    List<String> findings();
}
