package vn.nenep.preparation;

import jakarta.persistence.Embeddable;

/**
 * Where a rule stands.
 *
 * @param provenance how sure we are of it
 */
@Embeddable
record RuleText(String document, String article, String provenance) {}
