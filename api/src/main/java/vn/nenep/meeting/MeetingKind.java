package vn.nenep.meeting;

/** Sinh hoạt thường kỳ (monthly, Charter Art. 24) or chuyên đề (at least once a quarter, HD 42). */
public enum MeetingKind {
    REGULAR,
    THEMATIC
}
