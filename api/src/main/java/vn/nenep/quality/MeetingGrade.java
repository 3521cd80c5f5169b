package vn.nenep.quality;

/** Xếp loại of a meeting: Tốt, Khá, Trung bình, Kém. Not the annual level of a member or an organisation. */
public enum MeetingGrade {
    GOOD,
    FAIR,
    AVERAGE,
    POOR
}
