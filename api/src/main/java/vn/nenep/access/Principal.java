package vn.nenep.access;

import java.util.List;
import java.util.UUID;

/**
 * Who is asking.
 *
 * @param memberId the Party member behind the account; null for machines and for staff who are not members here
 * @param grants all roles ever given; those of today count
 */
public record Principal(UUID accountId, UUID memberId, String displayName, List<Grant> grants) {}
