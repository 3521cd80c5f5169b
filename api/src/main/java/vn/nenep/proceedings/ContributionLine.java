package vn.nenep.proceedings;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said, as the minutes print it.
 *
 * @param agendaItem from 1 on; null outside the programme
 * @param memberId null for a guest
 * @param summary empty when nobody has written it
 */
public record ContributionLine(
        UUID id,
        Integer agendaItem,
        UUID memberId,
        String speakerName,
        ContributionKind kind,
        Instant spokeAt,
        String summary) {}
