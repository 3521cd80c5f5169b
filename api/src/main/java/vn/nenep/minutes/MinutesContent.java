package vn.nenep.minutes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
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
public record MinutesContent(
        MinutesState state, Body body, List<Adoption> adoptions, List<Addendum> addenda, Seal seal) {

    /** What is sealed with the adoption and never changes from then on. Lists are never null. */
    public record Body(
            Heading heading,
            Attendance attendance,
            List<Section> sections,
            List<Item> items,
            String conclusion,
            List<Vote> votes,
            List<EarlierTask> earlierTasks,
            List<NewTask> tasks,
            Score score) {}

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
    public record Heading(
            UUID meetingId,
            UUID organizationId,
            String superiorName,
            String cellName,
            MeetingKind kind,
            YearMonth month,
            String theme,
            MeetingMode mode,
            String place,
            String zone,
            Instant plannedStart,
            Instant start,
            Instant end,
            Person chair,
            Person minuteTaker) {}

    /** A member as a document names one. */
    public record Person(UUID memberId, String fullName, Position position) {}

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
    public record Attendance(
            int official,
            int probationary,
            int exempt,
            int away,
            int present,
            int base,
            BigDecimal percent,
            List<Absence> excused,
            List<Absence> unexcused,
            List<String> guests) {}

    /** @param reason null when none was noted */
    public record Absence(String fullName, String reason) {}

    /** Which recorded facts are laid out below a section's words. */
    public enum Facts {
        NONE,
        /** Who was called, who was there, who was not and why. */
        ATTENDANCE,
        /** The table of the tasks of earlier meetings. */
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
    public record Section(String key, String part, String heading, Facts facts, String text) {}

    /**
     * An item of the programme with what was said about it.
     *
     * @param position from 1
     * @param title null for a secret item
     * @param conclusion of the chair; null when there is none
     */
    public record Item(
            int position, String title, boolean secret, List<Contribution> contributions, String conclusion) {}

    public enum ContributionKind {
        OPINION,
        PROPOSAL,
        QUESTION
    }

    /** @param memberId null for a guest */
    public record Contribution(
            UUID id, UUID memberId, String speaker, Instant at, ContributionKind kind, String summary) {}

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
    public record Vote(
            UUID id,
            Integer itemPosition,
            String subject,
            VoteMethod method,
            Instant at,
            int base,
            int inFavour,
            int against,
            int other,
            int needed,
            BigDecimal percent,
            String rule,
            boolean carried,
            List<String> reservedOpinions) {}

    /**
     * A task of an earlier meeting, as it stood at this one.
     *
     * @param percent done
     * @param result null while nobody has said anything
     */
    public record EarlierTask(
            UUID id, String title, List<String> owners, LocalDate due, int percent, String result, boolean completed) {}

    /** @param measure by what it will be seen as done; may be null */
    public record NewTask(UUID id, String title, List<String> owners, LocalDate due, String measure) {}

    /**
     * What the cell gave itself.
     *
     * @param total null while points are missing, as is {@code grade}
     */
    public record Score(List<ScoreLine> lines, BigDecimal maxTotal, BigDecimal total, MeetingGrade grade) {}

    /**
     * @param group the criterion's group, such as "4"
     * @param points null while not given
     * @param reason why the points are not what was expected; may be null
     */
    public record ScoreLine(
            String code, String group, String title, BigDecimal maxPoints, BigDecimal points, String reason) {}

    /** In which capacity somebody adopts. */
    public enum Signer {
        CHAIR,
        MINUTE_TAKER
    }

    /** @param behalfOf why somebody else entered it (signed on paper); null when the person did it */
    public record Adoption(Signer signer, String fullName, Instant at, String enteredByName, String behalfOf) {}

    /** @param number from 1 */
    public record Addendum(int number, String text, String reason, String authorName, Instant at) {}

    /**
     * @param digest SHA-256 of the canonical JSON of the body, in hexadecimal
     * @param code the short one that is printed, such as "7KQ4-M2XB-9RTA"
     */
    public record Seal(String digest, String code, Instant at) {}
}
