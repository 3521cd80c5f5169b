package vn.nenep.proceedings;

public enum ContributionKind {
    /** Ý kiến. */
    OPINION,
    /** Kiến nghị, đề xuất. */
    PROPOSAL,
    /** Câu hỏi. */
    QUESTION
}
