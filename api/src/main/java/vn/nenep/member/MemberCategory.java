package vn.nenep.member;

/** Đảng viên chính thức or dự bị. Probationary members attend and speak, and never vote (Charter, Art. 3(4)). */
public enum MemberCategory {
    OFFICIAL,
    PROBATIONARY
}
