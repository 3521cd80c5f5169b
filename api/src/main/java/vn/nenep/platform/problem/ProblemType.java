package vn.nenep.platform.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue of everything that can go wrong, as the {@code type} of an RFC 9457 problem. Clients translate by the
 * slug; title and detail are for the people who read logs and explore the API.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_REQUEST(400, "The request breaks a rule of the contract"),
    INVALID_PAGE_TOKEN(400, "The page token was not issued for this list"),
    UNAUTHENTICATED(401, "Sign in, or send a valid token"),
    NOT_ALLOWED(403, "Your role does not allow this"),
    ACCOUNT_NOT_LINKED(403, "This sign-in is not linked to an account yet"),
    MISSING_CLIENT_HEADER(403, "Calls with a session cookie need the X-Nenep-Client header"),
    OWN_ROLE(403, "Nobody gives or takes a role of one's own"),
    SAME_PERSON(403, "Whoever submitted a sheet cannot decide on it"),
    NOT_FOUND(404, "Nothing is known here under this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer is JSON"),
    WRONG_STATE(409, "The current state does not allow this"),
    MEETING_INCOMPLETE(409, "The meeting lacks what this step needs"),
    ATTENDANCE_INCOMPLETE(409, "Some members have no mark yet"),
    ATTENDANCE_CONFLICT(409, "Somebody else changed these marks in the meantime"),
    LEAVE_REQUESTED(409, "This member has asked for leave from this meeting already"),
    QUALITY_SCORE_EXISTS(409, "This meeting already has a score sheet"),
    QUALITY_SCORE_INCOMPLETE(409, "Some criteria lack points or a reason"),
    NO_CRITERIA_SET(409, "No criteria set was in force on the day of the meeting"),
    VOTE_NOT_CARRIED(409, "The cell has not approved this sheet"),
    DOCUMENT_NUMBER_TAKEN(409, "Another document has this number"),
    SCHEDULE_LOCKED(409, "A committee above keeps the schedule"),
    CARD_NUMBER_TAKEN(409, "Another member has this card number"),
    STANDING_OVERLAP(409, "The member is exempt, away or on special duty in this time already"),
    ROLE_ALREADY_HELD(409, "This account already holds this role there in these days"),
    LAST_ADMINISTRATOR(409, "Somebody else without an end date has to administer this organisation first"),
    ACCOUNT_EXISTS(409, "There is an account for this sign-in or this person already"),
    ORGANIZATION_CODE_TAKEN(409, "Another organisation has this code"),
    ORGANIZATION_CLOSED(409, "This organisation is closed"),
    ORGANIZATION_NOT_EMPTY(409, "Organisations or members still belong to it"),
    CONCURRENT_CHANGE(409, "Somebody else changed the same thing at the same moment"),
    ROSTER_ROWS_UNDECIDED(409, "Some rows of the list have no decision yet"),
    ROSTER_ROWS_SHARE_MEMBER(409, "Several rows were decided to be the same member"),
    ROSTER_UNDO_BLOCKED(409, "Something was changed after the list was applied"),
    OBJECTION_OPEN(409, "An objection to the minutes has no answer yet"),
    MINUTES_CHANGED(409, "The minutes are not as they were read out"),
    STALE_VERSION(412, "Somebody else changed this in the meantime"),
    BODY_TOO_LARGE(413, "The request body is too large"),
    ROSTER_FILE_TOO_LARGE(413, "The file holds more than a list of members does"),
    DOCUMENT_TOO_LARGE(413, "The file unpacks to more than a document does"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body must be JSON"),
    MEMBER_NOT_IN_CELL(422, "This person is not a member of the cell"),
    MEMBER_NOT_ON_ROSTER(422, "This person is not on the roster of the meeting"),
    CHECK_IN_CODE_NOT_VALID(422, "This code does not work here, or not any more"),
    ONLINE_NOT_ALLOWED(422, "Taking part online is not allowed here"),
    TIME_NOT_POSSIBLE(422, "This time is not possible here"),
    DAY_NOT_POSSIBLE(422, "This day is not possible here"),
    SCHEDULE_NOT_POSSIBLE(422, "This day, month or year is not possible for a schedule"),
    ORGANIZATION_NOT_POSSIBLE(422, "This organisation is not possible here"),
    MEETING_NOT_POSSIBLE(422, "This meeting is not possible here"),
    CELL_NOT_POSSIBLE(422, "This organisation is not possible here"),
    ROLE_NOT_POSSIBLE(422, "Role, organisation, account and days do not fit together"),
    DELEGATION_NOT_POSSIBLE(422, "This role cannot be stood in for like this"),
    INVITATION_NOT_VALID(422, "This invitation code does not work"),
    AGENDA_ITEM_NOT_POSSIBLE(422, "The programme of the meeting has no such item"),
    VOTE_NOT_POSSIBLE(422, "These votes do not fit the vote base"),
    POINTS_NOT_POSSIBLE(422, "These points do not fit the criterion"),
    ROSTER_FILE_UNREADABLE(422, "The file is no list that can be read"),
    ROSTER_FILE_UNSAFE(422, "The file holds more than values"),
    ROSTER_COLUMNS_NOT_POSSIBLE(422, "These columns cannot make a list of members"),
    ROSTER_DECISION_NOT_POSSIBLE(422, "This decision does not fit the row"),
    DOCUMENT_UNREADABLE(422, "The file is no PDF, DOCX or XLSX that can be read"),
    DOCUMENT_UNSAFE(422, "The file holds more than what is read"),
    PARAGRAPH_NOT_POSSIBLE(422, "This paragraph is not in the minutes"),
    SIGNER_NOT_POSSIBLE(422, "Somebody else's signature needs a reason"),
    DOCUMENT_NOT_POSSIBLE(422, "This document is not possible"),
    TEMPLATE_NOT_POSSIBLE(422, "This template cannot be used"),
    PLACE_NOT_POSSIBLE(422, "This place in the tree is not possible"),
    MERGE_NOT_POSSIBLE(422, "These organisations cannot become one"),
    CELL_TYPE_NOT_POSSIBLE(422, "Cells have a type, other organisations have none"),
    IDEMPOTENCY_KEY_REUSED(422, "This idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "Send If-Match with the ETag you saw"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service cannot answer right now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The general type of a status, for problems that the framework raised. */
    static Optional<ProblemType> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(MALFORMED_REQUEST);
            // 499 is how the OIDC extension answers a script whose session has ended.
            case 401, 499 -> Optional.of(UNAUTHENTICATED);
            case 403 -> Optional.of(NOT_ALLOWED);
            case 404 -> Optional.of(NOT_FOUND);
            case 409 -> Optional.of(CONCURRENT_CHANGE);
            default ->
                Arrays.stream(values()).filter(type -> type.status == status).findFirst();
        };
    }
}
