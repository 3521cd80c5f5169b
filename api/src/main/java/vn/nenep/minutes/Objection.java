package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Somebody who was there does not agree with a paragraph; it is answered before the minutes are adopted. */
@Entity
@Table(name = "minutes_objection")
class Objection {

    private static final int LONGEST_QUOTE = 500;

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    int round;

    @Column(name = "section_key")
    String sectionKey;

    /** Null when it is about the whole section. */
    Integer paragraph;

    /** The paragraph as it was read out, or its beginning. */
    String quoted;

    String objection;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_by_name")
    String enteredByName;

    /** Null as long as it is open. */
    String answer;

    Boolean accepted;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_by")
    UUID answeredBy;

    @Column(name = "answered_by_name")
    String answeredByName;

    protected Objection() {}

    Objection(Minutes minutes, ObjectToMinutesRequest request, String paragraphText) {
        meetingId = minutes.meetingId;
        round = minutes.round;
        sectionKey = request.sectionKey();
        paragraph = request.paragraph();
        quoted = paragraphText == null || paragraphText.length() <= LONGEST_QUOTE
                ? paragraphText
                : paragraphText.substring(0, LONGEST_QUOTE - 1) + "…";
        objection = request.objection();
    }

    Objection raisedBy(UUID member, String name, Principal entered, Instant now) {
        memberId = member;
        fullName = name;
        raisedAt = now;
        enteredBy = entered.accountId();
        enteredByName = entered.displayName();
        return this;
    }

    void answer(AnswerObjectionRequest request, Principal by, Instant now) {
        if (!isOpen()) {
            throw Problem.of(ProblemType.WRONG_STATE, "The objection has been answered.");
        }
        answer = request.answer();
        accepted = request.accepted();
        answeredAt = now;
        answeredBy = by.accountId();
        answeredByName = by.displayName();
    }

    boolean isOpen() {
        return answeredAt == null;
    }
}
