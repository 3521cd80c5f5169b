package vn.nenep.proceedings;

/** What is decided; the rule of the day follows from it. */
public enum VoteKind {
    /** A resolution, a conclusion, anything without a rule of its own. */
    ORDINARY,
    /** Kết nạp đảng viên. */
    ADMISSION,
    /** Công nhận đảng viên chính thức. */
    RECOGNITION,
    /** Đề nghị khai trừ: decided above. */
    EXPULSION
}
