package vn.nenep.minutes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingMode;
import vn.nenep.member.Position;
import vn.nenep.quality.MeetingGrade;

/**
 * Everything that a minutes document prints. The body is what is sealed; what is added later stands beside it.
 *
 * @param adoptions who has adopted it so far: at most one chair and one minute taker
 * @param addenda corrections after the adoption, in the order of their numbers
 * @param seal null before the adoption
 */
@Schema(name = "PrintedMinutes", description = "Everything that a minutes document prints.")
public record MinutesContent(
        @Schema(required = true) MinutesState state,
        @Schema(required = true) Body body,
        @Schema(required = true) List<Adoption> adoptions,
        @Schema(required = true) List<Addendum> addenda,
        Seal seal) {

    /** What is sealed with the adoption and never changes from then on. Lists are never null. */
    @Schema(name = "PrintedMinutesBody", description = "What is sealed with the adoption.")
    public record Body(
            @Schema(required = true) Heading heading,
            @Schema(required = true) Attendance attendance,
            @Schema(required = true) List<Section> sections,
            @Schema(required = true) List<Item> items,
            String conclusion,
            @Schema(required = true) List<Vote> votes,
            @Schema(required = true) List<EarlierTask> earlierTasks,
            @Schema(required = true) List<ProposalAnswer> answers,
            @Schema(required = true) List<NewTask> tasks,
            Score score) {

        public Body {
            // What was sealed before answers were printed has none.
            answers = answers == null ? List.of() : answers;
        }
    }

    /**
     * What stands above all words.
     *
     * @param superiorName the organisation right above the cell on the day of the meeting; null at the top of the tree
     * @param month for which the meeting counts, in the cell's zone
     * @param theme null for a meeting that has none
     * @param zone IANA name, for printing the instants
     * @param start null before the meeting opens
     * @param end null before it closes
     */
    @Schema(name = "PrintedHeading", description = "What stands above all words.")
    public record Heading(
            @Schema(required = true) UUID meetingId,
            @Schema(required = true) UUID organizationId,
            String superiorName,
            @Schema(required = true) String cellName,
            @Schema(required = true) MeetingKind kind,

            @Schema(
                    required = true,
                    implementation = String.class,
                    description = "Year and month.",
                    examples = "2026-11")
            YearMonth month,

            String theme,
            @Schema(required = true) MeetingMode mode,
            @Schema(required = true) String place,
            @Schema(required = true) String zone,
            @Schema(required = true) Instant plannedStart,
            Instant start,
            Instant end,
            Person chair,
            Person minuteTaker) {}

    /** A member as a document names one. */
    @Schema(name = "PrintedPerson", description = "A member as a document names one.")
    public record Person(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String fullName,
            @Schema(required = true) Position position) {}

    /**
     * @param official own official members on the frozen roster, the exempt included
     * @param probationary as {@code official}
     * @param exempt own members exempt from work and meetings
     * @param away own members who are in temporary activity elsewhere
     * @param present those there among {@code base}
     * @param base those who count for the rate, by the rules of the day
     * @param percent with one decimal; null without a base
     * @param excused expected and absent with a reason
     * @param guests members of other cells in temporary activity here, who were there; other guests stand in a section's words
     */
    @Schema(name = "PrintedAttendance", description = "Who was called, who was there, who was not.")
    public record Attendance(
            @Schema(required = true) int official,
            @Schema(required = true) int probationary,
            @Schema(required = true) int exempt,
            @Schema(required = true) int away,
            @Schema(required = true) int present,
            @Schema(required = true) int base,
            BigDecimal percent,
            @Schema(required = true) List<Absence> excused,
            @Schema(required = true) List<Absence> unexcused,
            @Schema(required = true) List<String> guests) {}

    /** @param reason null when none was noted */
    @Schema(name = "PrintedAbsence", description = "Somebody who was not there.")
    public record Absence(@Schema(required = true) String fullName, String reason) {}

    /** Which recorded facts are laid out below a section's words. */
    @Schema(name = "MinutesFacts")
    public enum Facts {
        NONE,
        /** Who was called, who was there, who was not and why. */
        ATTENDANCE,
        /** The table of the tasks of earlier meetings, and what the committee above has answered since. */
        EARLIER_TASKS,
        /** Contributions and conclusions, by item of the programme. */
        CONTRIBUTIONS,
        /** The general conclusion, new tasks and votes. */
        DECISIONS,
        /** The score sheet. */
        SCORE
    }

    /**
     * @param part the heading of the part that it belongs to, such as "THÀNH PHẦN", without its number: parts are numbered I, II
     *     … in the order of the sections, which are numbered 1, 2 … within a part of several
     * @param text as typed: lines, never null, often empty
     */
    @Schema(name = "PrintedSection", description = "A section of the minutes.")
    public record Section(
            @Schema(required = true) String key,
            @Schema(required = true) String part,
            @Schema(required = true) String heading,
            @Schema(required = true) Facts facts,
            @Schema(required = true) String text) {}

    /**
     * An item of the programme with what was said about it.
     *
     * @param position from 1; 0 for what was said and concluded outside the programme
     * @param title null for a secret item and outside the programme
     * @param conclusion of the chair; null when there is none
     */
    @Schema(
            name = "PrintedItem",
            description = "An item of the programme with what was said about it; number 0 is outside the programme.")
    public record Item(
            @Schema(required = true) int position,
            String title,
            @Schema(required = true) boolean secret,
            @Schema(required = true) List<Contribution> contributions,
            String conclusion) {}

    @Schema(name = "PrintedContributionKind")
    public enum ContributionKind {
        OPINION,
        PROPOSAL,
        QUESTION
    }

    /** @param memberId null for a guest */
    @Schema(name = "PrintedContribution", description = "What somebody said.")
    public record Contribution(
            @Schema(required = true) UUID id,
            UUID memberId,
            @Schema(required = true) String speaker,
            @Schema(required = true) Instant at,
            @Schema(required = true) ContributionKind kind,
            @Schema(required = true) String summary) {}

    @Schema(name = "PrintedVoteMethod")
    public enum VoteMethod {
        BY_HAND,
        SECRET
    }

    /**
     * @param itemPosition the item of the programme that it belongs to; null for none
     * @param base whose votes count, the absent included
     * @param other neither for nor against
     * @param needed the least number in favour that carries it
     * @param rule the rule in words, with document and article
     * @param percent in favour of the base, with one decimal
     * @param reservedOpinions opinions that members keep (bảo lưu), each with the name in front
     */
    @Schema(name = "PrintedVote", description = "A vote with its base and its result.")
    public record Vote(
            @Schema(required = true) UUID id,
            Integer itemPosition,
            @Schema(required = true) String subject,
            @Schema(required = true) VoteMethod method,
            @Schema(required = true) Instant at,
            @Schema(required = true) int base,
            @Schema(required = true) int inFavour,
            @Schema(required = true) int against,
            @Schema(required = true) int other,
            @Schema(required = true) int needed,
            @Schema(required = true) BigDecimal percent,
            @Schema(required = true) String rule,
            @Schema(required = true) boolean carried,
            @Schema(required = true) List<String> reservedOpinions) {}

    /**
     * A task of an earlier meeting, as it stood at this one.
     *
     * @param percent done
     * @param result null while nobody has said anything
     */
    @Schema(name = "PrintedEarlierTask", description = "A task of an earlier meeting as it stood at this one.")
    public record EarlierTask(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) List<String> owners,
            @Schema(required = true) LocalDate due,
            @Schema(required = true) int percent,
            String result,
            @Schema(required = true) boolean completed) {}

    /** @param measure by what it will be seen as done; may be null */
    @Schema(name = "PrintedNewTask", description = "What the meeting has agreed on.")
    public record NewTask(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) List<String> owners,
            @Schema(required = true) LocalDate due,
            String measure) {}

    /**
     * What the cell gave itself.
     *
     * @param total null while points are missing, as is {@code grade}
     */
    @Schema(name = "PrintedScore", description = "What the cell gave itself.")
    public record Score(
            @Schema(required = true) List<ScoreLine> lines,
            @Schema(required = true) BigDecimal maxTotal,
            BigDecimal total,
            MeetingGrade grade) {}

    /**
     * @param group the criterion's group, such as "4"
     * @param points null while not given
     * @param reason why the points are not what was expected; may be null
     */
    @Schema(name = "PrintedScoreLine", description = "One criterion.")
    public record ScoreLine(
            @Schema(required = true) String code,
            @Schema(required = true) String group,
            @Schema(required = true) String title,
            @Schema(required = true) BigDecimal maxPoints,
            BigDecimal points,
            String reason) {}

    /** In which capacity somebody adopts. */
    @Schema(name = "MinutesSigner")
    public enum Signer {
        CHAIR,
        MINUTE_TAKER
    }

    /** @param behalfOf why somebody else entered it (signed on paper); null when the person did it */
    @Schema(name = "PrintedAdoption", description = "Who stands for the minutes.")
    public record Adoption(
            @Schema(required = true) Signer signer,
            @Schema(required = true) String fullName,
            @Schema(required = true) Instant at,
            @Schema(required = true) String enteredByName,
            String behalfOf) {}

    /** @param number from 1 */
    @Schema(name = "PrintedAddendum", description = "A correction after the adoption.")
    public record Addendum(
            @Schema(required = true) int number,
            @Schema(required = true) String text,
            @Schema(required = true) String reason,
            @Schema(required = true) String authorName,
            @Schema(required = true) Instant at) {}

    /**
     * @param digest SHA-256 of the canonical JSON of the body, in hexadecimal
     * @param code the short one that is printed, such as "7KQ4-M2XB-9RTA"
     */
    @Schema(name = "PrintedSeal", description = "What the adopted minutes were when they were adopted.")
    public record Seal(
            @Schema(required = true) String digest,
            @Schema(required = true) String code,
            @Schema(required = true) Instant at) {}
}
