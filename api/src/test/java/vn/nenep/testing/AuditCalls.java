package vn.nenep.testing;

import java.util.Map;
import java.util.function.Supplier;

/** The calls that look at the audit trail. */
final class AuditCalls {

    private AuditCalls() {}

    static Map<String, Supplier<String>> reads() {
        return Map.of(
                "listAuditEntries", () -> "/api/v1/audit-entries?limit=3",
                "getAuditHead", () -> "/api/v1/audit-head");
    }
}
