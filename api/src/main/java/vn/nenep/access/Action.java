package vn.nenep.access;

import static vn.nenep.access.Role.ADMINISTRATOR;
import static vn.nenep.access.Role.CELL_COMMITTEE_MEMBER;
import static vn.nenep.access.Role.CELL_SECRETARY;
import static vn.nenep.access.Role.COMMITTEE_MEMBER;
import static vn.nenep.access.Role.COMMITTEE_OFFICE;
import static vn.nenep.access.Role.INSPECTOR;
import static vn.nenep.access.Role.INTEGRATION;
import static vn.nenep.access.Role.MEMBER;
import static vn.nenep.access.Role.MINUTE_TAKER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every operation on an organisation's data and the roles that may do it: the one table of rights. */
public enum Action {
    LIST_ORGANIZATIONS(EnumSet.allOf(Role.class)),
    GET_ORGANIZATION(EnumSet.allOf(Role.class)),
    GET_ORGANIZATION_HISTORY(EnumSet.allOf(Role.class)),
    /** On the parent. */
    CREATE_ORGANIZATION(EnumSet.of(ADMINISTRATOR)),
    UPDATE_ORGANIZATION(EnumSet.of(ADMINISTRATOR)),
    /** On the organisation and on its new parent. */
    MOVE_ORGANIZATION(EnumSet.of(ADMINISTRATOR)),
    /** On both. */
    MERGE_ORGANIZATIONS(EnumSet.of(ADMINISTRATOR)),
    SPLIT_ORGANIZATION(EnumSet.of(ADMINISTRATOR)),
    CLOSE_ORGANIZATION(EnumSet.of(ADMINISTRATOR)),
    PREVIEW_MOVE(EnumSet.of(ADMINISTRATOR)),
    PREVIEW_MERGE(EnumSet.of(ADMINISTRATOR)),
    PREVIEW_CLOSE(EnumSet.of(ADMINISTRATOR)),

    LIST_MEMBERS(EnumSet.allOf(Role.class)),
    GET_MEMBER(EnumSet.allOf(Role.class)),
    /** And the member's card number, contacts and day of birth. The member reads all of it without a role. */
    GET_MEMBER_HISTORY(
            EnumSet.of(CELL_SECRETARY, CELL_COMMITTEE_MEMBER, COMMITTEE_OFFICE, COMMITTEE_MEMBER, ADMINISTRATOR)),
    CREATE_MEMBER(Sets.ROLL_KEEPERS),
    TRANSFER_MEMBER(Sets.ROLL_KEEPERS),
    END_MEMBERSHIP(Sets.ROLL_KEEPERS),
    UPDATE_MEMBER(Sets.MEMBER_KEEPERS),
    START_TEMPORARY_TRANSFER(Sets.MEMBER_KEEPERS),
    END_TEMPORARY_TRANSFER(Sets.MEMBER_KEEPERS),
    GRANT_EXEMPTION(Sets.MEMBER_KEEPERS),
    END_EXEMPTION(Sets.MEMBER_KEEPERS),
    START_SPECIAL_DUTY(Sets.MEMBER_KEEPERS),
    END_SPECIAL_DUTY(Sets.MEMBER_KEEPERS),

    LIST_MEETINGS(Sets.READERS),
    GET_MEETING(Sets.READERS),
    CREATE_MEETING(EnumSet.of(CELL_SECRETARY)),
    UPDATE_MEETING(EnumSet.of(CELL_SECRETARY)),
    ANNOUNCE_MEETING(EnumSet.of(CELL_SECRETARY)),
    POSTPONE_MEETING(EnumSet.of(CELL_SECRETARY)),
    CANCEL_MEETING(EnumSet.of(CELL_SECRETARY)),
    GET_AGENDA_TEMPLATE(Sets.READERS),
    GET_PREPARATION(Sets.READERS),
    UPDATE_PREPARATION(EnumSet.of(CELL_SECRETARY)),
    RECORD_HANDBOOK_UPLOAD(Sets.CELL_OFFICERS),
    GET_MEETING_CHECKS(Sets.READERS),
    OPEN_MEETING(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    CLOSE_MEETING(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),

    LIST_MEETING_DOCUMENTS(Sets.READERS),
    DOWNLOAD_MEETING_DOCUMENT(Sets.READERS),
    UPLOAD_MEETING_DOCUMENT(Sets.PREPARERS),
    WITHDRAW_MEETING_DOCUMENT(Sets.PREPARERS),

    /** What was sent to whom, and what could not be. */
    LIST_OUTGOING_MAILS(EnumSet.of(ADMINISTRATOR)),
    /** One's own. */
    RENEW_CALENDAR_TOKEN(EnumSet.complementOf(EnumSet.of(INTEGRATION))),

    GET_MEETING_SCHEDULE(Sets.READERS),
    /** A committee for everything below it, a cell for itself. */
    UPDATE_MEETING_SCHEDULE(Sets.PLANNERS),
    GENERATE_MEETINGS(Sets.PLANNERS),
    LIST_HOLIDAYS(EnumSet.allOf(Role.class)),
    UPDATE_HOLIDAYS(EnumSet.of(COMMITTEE_OFFICE, ADMINISTRATOR)),
    LIST_THEMATIC_THEMES(Sets.READERS),
    LIST_THEMATIC_QUARTERS(Sets.READERS),
    GET_THEMATIC_THEME(Sets.READERS),
    CREATE_THEMATIC_THEME(EnumSet.of(CELL_SECRETARY)),
    UPDATE_THEMATIC_THEME(EnumSet.of(CELL_SECRETARY)),

    LIST_SCHEDULE_REGISTRATIONS(Sets.READERS),
    GET_SCHEDULE_REGISTRATION(Sets.READERS),
    REGISTER_SCHEDULE(EnumSet.of(CELL_SECRETARY)),
    AGREE_SCHEDULE_REGISTRATION(Sets.SUPERIORS),
    RETURN_SCHEDULE_REGISTRATION(Sets.SUPERIORS),
    ISSUE_SCHEDULE_NOTICE(EnumSet.of(COMMITTEE_OFFICE)),
    GET_SCHEDULE_NOTICE(Sets.READERS),

    GET_ATTENDANCE(Sets.READERS),
    RECORD_ATTENDANCE(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    GET_VOTE_BASE(Sets.READERS),
    /** After the close, with a reason. */
    AMEND_ATTENDANCE(EnumSet.of(CELL_SECRETARY)),
    GET_CHECK_IN_CODE(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    /** Oneself; also a guest who is on the roster and has no role there. */
    CHECK_IN(Sets.CELL_PEOPLE),
    /** By office, and always one's own. */
    LIST_LEAVE_REQUESTS(Sets.CELL_OFFICERS),
    GET_LEAVE_REQUEST(Sets.CELL_OFFICERS),
    /** For oneself. */
    REQUEST_LEAVE(Sets.CELL_PEOPLE),
    REQUEST_LEAVE_FOR_OTHERS(EnumSet.of(CELL_SECRETARY)),
    DECIDE_LEAVE_REQUEST(EnumSet.of(CELL_SECRETARY)),
    /** Of one person over the years; the member reads all of it without a role. */
    LIST_MEMBER_ATTENDANCE(EnumSet.of(CELL_SECRETARY, CELL_COMMITTEE_MEMBER, COMMITTEE_OFFICE, COMMITTEE_MEMBER)),
    /** Proposes to look, and nothing else. */
    LIST_ATTENDANCE_ALERTS(EnumSet.of(CELL_SECRETARY, COMMITTEE_OFFICE, COMMITTEE_MEMBER)),

    LIST_TASKS(Sets.PROCEEDINGS_READERS),
    LIST_EARLIER_TASKS(Sets.PROCEEDINGS_READERS),
    /** And whoever owns it. */
    GET_TASK(Sets.PROCEEDINGS_READERS),
    CREATE_TASK(Sets.CELL_OFFICERS),
    UPDATE_TASK(Sets.CELL_OFFICERS),
    /** And whoever owns it. */
    REPORT_TASK_PROGRESS(Sets.CELL_OFFICERS),
    COMPLETE_TASK(Sets.CELL_OFFICERS),
    REOPEN_TASK(Sets.CELL_OFFICERS),
    DROP_TASK(Sets.CELL_OFFICERS),

    LIST_CONTRIBUTIONS(Sets.PROCEEDINGS_READERS),
    GET_CONTRIBUTION(Sets.PROCEEDINGS_READERS),
    ADD_CONTRIBUTION(Sets.CELL_OFFICERS),
    UPDATE_CONTRIBUTION(Sets.CELL_OFFICERS),
    REMOVE_CONTRIBUTION(Sets.CELL_OFFICERS),
    LIST_VOTES(Sets.PROCEEDINGS_READERS),
    GET_VOTE(Sets.PROCEEDINGS_READERS),
    RECORD_VOTE(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    WITHDRAW_VOTE(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    RECORD_RESERVED_OPINION(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    GET_CONCLUSIONS(Sets.PROCEEDINGS_READERS),
    UPDATE_CONCLUSION(Sets.CELL_OFFICERS),
    LIST_PROPOSALS(Sets.PROCEEDINGS_READERS),
    GET_PROPOSAL(Sets.PROCEEDINGS_READERS),
    FORWARD_PROPOSAL(EnumSet.of(CELL_SECRETARY)),
    ANSWER_PROPOSAL(Sets.SUPERIORS),

    GET_MINUTES(Sets.PROCEEDINGS_READERS),
    GET_MINUTES_CONTENT(Sets.PROCEEDINGS_READERS),
    VERIFY_MINUTES(Sets.PROCEEDINGS_READERS),
    GET_MINUTES_COPY_CHECK(Sets.CELL_OFFICERS),
    UPDATE_MINUTES_SECTION(Sets.CELL_OFFICERS),
    READ_OUT_MINUTES(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    /** For oneself. */
    CONFIRM_MINUTES(Sets.CELL_PEOPLE),
    /** For the meeting as a whole, which has agreed in the room. */
    CONFIRM_MINUTES_FOR_OTHERS(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    /** For oneself. */
    OBJECT_TO_MINUTES(Sets.CELL_PEOPLE),
    OBJECT_TO_MINUTES_FOR_OTHERS(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    GET_MINUTES_OBJECTION(Sets.PROCEEDINGS_READERS),
    ANSWER_OBJECTION(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    /** As chair or minute taker, or for one of them with a reason. */
    ADOPT_MINUTES(EnumSet.of(CELL_SECRETARY, MINUTE_TAKER)),
    GET_MINUTES_ADDENDUM(Sets.PROCEEDINGS_READERS),
    ADD_MINUTES_ADDENDUM(EnumSet.of(CELL_SECRETARY)),

    /** As author of what one says oneself. */
    CREATE_CRITICISM_RECORD(EnumSet.of(MEMBER, MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY)),
    /** On behalf of another author: what was said aloud in the meeting. */
    CREATE_CRITICISM_RECORD_FOR_OTHERS(EnumSet.of(CELL_COMMITTEE_MEMBER, CELL_SECRETARY)),
    /** As a reader by office; subject and author read by their relation to the record. */
    GET_CRITICISM_RECORD(EnumSet.of(CELL_COMMITTEE_MEMBER, CELL_SECRETARY)),
    LIST_CRITICISM_RECORDS(EnumSet.of(MEMBER, MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY)),
    /** Nobody by office: only the subject. */
    ANSWER_CRITICISM_RECORD(EnumSet.noneOf(Role.class)),

    LIST_QUALITY_SCORES(Sets.READERS),
    GET_QUALITY_SCORE(Sets.READERS),
    OPEN_QUALITY_SCORE(Sets.CELL_SCORERS),
    UPDATE_SELF_SCORE(Sets.CELL_SCORERS),
    RECORD_SCORE_VOTE(EnumSet.of(MINUTE_TAKER, CELL_SECRETARY)),
    SUBMIT_QUALITY_SCORE(EnumSet.of(CELL_SECRETARY)),
    CONFIRM_QUALITY_SCORE(Sets.SUPERIORS),
    ADJUST_QUALITY_SCORE(Sets.SUPERIORS),

    LIST_DOCUMENTS(Sets.READERS),
    GET_DOCUMENT(Sets.READERS),
    DOWNLOAD_DOCUMENT(Sets.READERS),
    /** As it would be, with nothing kept. */
    PREVIEW_DOCUMENT(Sets.DOCUMENT_MAKERS),
    /** What bears no number: sheets, extracts, lists. */
    CREATE_DOCUMENT(Sets.DOCUMENT_MAKERS),
    /** What bears a number of the cell. */
    CREATE_DOCUMENT_WITH_NUMBER(EnumSet.of(CELL_SECRETARY)),
    GET_DOCUMENT_SETTINGS(Sets.READERS),
    UPDATE_DOCUMENT_SETTINGS(Sets.PLANNERS),
    LIST_DOCUMENT_TEMPLATES(Sets.READERS),
    DOWNLOAD_DOCUMENT_TEMPLATE(Sets.READERS),
    UPLOAD_DOCUMENT_TEMPLATE(EnumSet.of(COMMITTEE_OFFICE)),
    WITHDRAW_DOCUMENT_TEMPLATE(EnumSet.of(COMMITTEE_OFFICE)),

    LIST_ROSTER_IMPORTS(Sets.ROSTER_KEEPERS),
    CREATE_ROSTER_IMPORT(Sets.ROSTER_KEEPERS),
    GET_ROSTER_IMPORT(Sets.ROSTER_KEEPERS),
    LIST_ROSTER_ROWS(Sets.ROSTER_KEEPERS),
    MAP_ROSTER_COLUMNS(Sets.ROSTER_KEEPERS),
    DECIDE_ROSTER_ROW(Sets.ROSTER_KEEPERS),
    DECIDE_ROSTER_ROWS(Sets.ROSTER_KEEPERS),
    APPLY_ROSTER_IMPORT(Sets.ROSTER_KEEPERS),
    UNDO_ROSTER_IMPORT(Sets.ROSTER_KEEPERS),
    GET_ROSTER_TEMPLATE(Sets.ROSTER_KEEPERS),
    GET_ROSTER_ERROR_FILE(Sets.ROSTER_KEEPERS),

    /** Nobody by office: only the start of the service, and once. */
    APPOINT_FIRST_ADMINISTRATOR(EnumSet.noneOf(Role.class)),

    /** Nobody: written down once in a while when somebody is told to wait (429). */
    ASK_TOO_MUCH(EnumSet.noneOf(Role.class)),

    LIST_AUDIT_ENTRIES(EnumSet.of(INSPECTOR, ADMINISTRATOR)),
    GET_AUDIT_HEAD(EnumSet.of(INSPECTOR, ADMINISTRATOR)),

    LIST_ROLE_ASSIGNMENTS(Sets.ROLE_READERS),
    GET_ROLE_ASSIGNMENT(Sets.ROLE_READERS),
    CREATE_ROLE_ASSIGNMENT(EnumSet.of(ADMINISTRATOR)),
    /** Whoever is stood in for also ends that delegation. */
    END_ROLE_ASSIGNMENT(EnumSet.of(ADMINISTRATOR)),
    HAND_OVER_ROLE(EnumSet.of(ADMINISTRATOR)),
    /** A secretary the own role, an administrator anybody's. */
    DELEGATE_ROLE(Sets.ROLE_READERS),
    LIST_ACCESS_REVIEWS(Sets.REVIEW_READERS),
    GET_ACCESS_REVIEW(Sets.REVIEW_READERS),
    GET_ACCESS_REVIEW_STATE(Sets.REVIEW_READERS),
    CONFIRM_ACCESS_REVIEW(EnumSet.of(ADMINISTRATOR)),
    LIST_ACCOUNTS(Sets.ROLE_READERS),
    GET_ACCOUNT(EnumSet.of(ADMINISTRATOR)),
    END_ACCOUNT(EnumSet.of(ADMINISTRATOR)),
    LIST_INVITATIONS(EnumSet.of(ADMINISTRATOR)),
    GET_INVITATION(EnumSet.of(ADMINISTRATOR)),
    CREATE_INVITATION(EnumSet.of(ADMINISTRATOR)),
    WITHDRAW_INVITATION(EnumSet.of(ADMINISTRATOR)),
    /** Nobody by office: only who holds the code and has no account yet. */
    ACCEPT_INVITATION(EnumSet.noneOf(Role.class));

    /** What a person may do because a record names that person, whatever the roles. */
    private static final Set<Action> PERSONAL = EnumSet.of(
            GET_CRITICISM_RECORD,
            GET_MEMBER,
            GET_MEMBER_HISTORY,
            GET_LEAVE_REQUEST,
            CHECK_IN,
            LIST_MEMBER_ATTENDANCE,
            GET_TASK,
            REPORT_TASK_PROGRESS);

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    private final Set<Role> roles;

    Action(Set<Role> roles) {
        this.roles = roles;
    }

    boolean permits(Role role) {
        return roles.contains(role);
    }

    Set<Role> roles() {
        return roles;
    }

    boolean isPersonal() {
        return PERSONAL.contains(this);
    }

    /** By the name that clients know; empty when there is none. */
    static Optional<Action> ofOperation(String operationId) {
        return Arrays.stream(values())
                .filter(action -> action.operationId().equals(operationId))
                .findFirst();
    }

    /** The name under which clients know it: that of the operation in the contract. */
    public String operationId() {
        return WORD_START
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static final class Sets {
        static final Set<Role> READERS = EnumSet.of(
                MEMBER,
                MINUTE_TAKER,
                CELL_COMMITTEE_MEMBER,
                CELL_SECRETARY,
                COMMITTEE_MEMBER,
                COMMITTEE_OFFICE,
                INSPECTOR,
                INTEGRATION);
        /** What was said, by whom: people, and no machine. */
        static final Set<Role> PROCEEDINGS_READERS = EnumSet.of(
                MEMBER,
                MINUTE_TAKER,
                CELL_COMMITTEE_MEMBER,
                CELL_SECRETARY,
                COMMITTEE_MEMBER,
                COMMITTEE_OFFICE,
                INSPECTOR);

        static final Set<Role> CELL_PEOPLE = EnumSet.of(MEMBER, MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY);
        static final Set<Role> CELL_OFFICERS = EnumSet.of(MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY);
        static final Set<Role> PREPARERS = EnumSet.of(CELL_COMMITTEE_MEMBER, CELL_SECRETARY);
        static final Set<Role> PLANNERS = EnumSet.of(CELL_SECRETARY, COMMITTEE_OFFICE);
        static final Set<Role> ROLL_KEEPERS = EnumSet.of(COMMITTEE_OFFICE, ADMINISTRATOR);
        static final Set<Role> MEMBER_KEEPERS = EnumSet.of(CELL_SECRETARY, COMMITTEE_OFFICE, ADMINISTRATOR);
        static final Set<Role> REVIEW_READERS = EnumSet.of(INSPECTOR, ADMINISTRATOR);
        static final Set<Role> ROLE_READERS = EnumSet.of(CELL_SECRETARY, ADMINISTRATOR);
        static final Set<Role> CELL_SCORERS = EnumSet.of(MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY);
        static final Set<Role> ROSTER_KEEPERS = EnumSet.of(COMMITTEE_OFFICE, ADMINISTRATOR);
        static final Set<Role> DOCUMENT_MAKERS =
                EnumSet.of(MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY, COMMITTEE_MEMBER, COMMITTEE_OFFICE);
        static final Set<Role> SUPERIORS = EnumSet.of(COMMITTEE_MEMBER, COMMITTEE_OFFICE);
    }
}
