package vn.nenep.proceedings;

public enum VoteMethod {
    /** Giơ tay: the rest of those who are there is counted by difference. */
    BY_HAND,
    /** Bỏ phiếu kín, on paper: counted are the ballots that came back. */
    SECRET_BALLOT
}
