package vn.nenep.member;

/** Why a membership in the province ended. */
public enum LeaveKind {
    /** Từ trần. */
    DIED,
    /** Chuyển sinh hoạt chính thức ra ngoài tỉnh. */
    MOVED_OUT,
    /** Xin ra khỏi Đảng. */
    RESIGNED,
    /** Xóa tên (24-QĐ/TW, Art. 8). */
    REMOVED,
    /** Khai trừ. */
    EXPELLED
}
