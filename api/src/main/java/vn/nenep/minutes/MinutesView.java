package vn.nenep.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.minutes.MinutesContent.Signer;
import vn.nenep.platform.web.Versioned;

@Schema(name = "Minutes", description = "The minutes of a meeting (biên bản) as they are being written and agreed on.")
record MinutesView(
        @Schema(required = true) UUID meetingId,

        @Schema(hidden = true) long version,

        @Schema(required = true) MinutesState state,

        @Schema(required = true, description = "In order.") List<MinutesSectionView> sections,

        @Schema(required = true) Agreement agreement,

        @Schema(required = true, description = "The first one first.")
        List<ObjectionView> objections,

        @Schema(required = true, description = "Of the last reading; both make it final.")
        List<AdoptionView> adoptions,

        @Schema(required = true) List<AddendumView> addenda,

        @Schema(description = "Absent before the adoption.") SealView seal,

        @Schema(
                required = true,
                description = "Operations that this caller may do with them as they are now.",
                examples = "[\"updateMinutesSection\", \"readOutMinutes\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "MinutesAgreement", description = "The last reading, and who agrees with it.")
    record Agreement(
            @Schema(required = true, description = "How often they were read out.")
            int round,

            @Schema(description = "Absent before they are read out.")
            Instant readOutAt,

            String readOutByName,

            @Schema(description = "Until when those who were there may object.")
            Instant objectionsUntil,

            @Schema(required = true, description = "Who has confirmed this reading, the first one first.")
            List<PersonRef> confirmedBy,

            @Schema(required = true, description = "How many were there.")
            int present,

            @Schema(description = "Absent until the meeting as a whole has agreed.")
            Instant confirmedAt,

            @Schema(description = "Who noted that; absent when everybody confirmed one by one.")
            String confirmedByName,

            @Schema(required = true, description = "Whether the caller has confirmed this reading.")
            boolean confirmedByMe) {}

    @Schema(name = "MinutesAdoption", description = "Who stands for the minutes.")
    record AdoptionView(
            @Schema(required = true) Signer signer,

            @Schema(required = true, examples = "Đặng Quốc Hưng")
            String fullName,

            @Schema(required = true) Instant at,

            @Schema(required = true) String enteredByName,

            @Schema(description = "Why somebody else entered it; absent when the signer did.")
            String onBehalfReason) {

        static AdoptionView of(AdoptionEntry entry) {
            return new AdoptionView(
                    entry.signer, entry.fullName, entry.adoptedAt, entry.enteredByName, entry.onBehalfReason);
        }
    }

    @Schema(name = "MinutesSeal", description = "What the adopted minutes were when they were adopted.")
    record SealView(
            @Schema(required = true, description = "SHA-256 of the canonical JSON, in hexadecimal.")
            String digest,

            @Schema(required = true, description = "As printed on documents.", examples = "7KQ4-M2XB-9RTA")
            String code,

            @Schema(required = true) Instant at) {

        static SealView of(Minutes row) {
            return row.digest == null ? null : new SealView(row.digest, row.code, row.adoptedAt);
        }
    }
}
