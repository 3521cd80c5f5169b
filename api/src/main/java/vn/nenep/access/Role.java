package vn.nenep.access;

/** What somebody may be on an organisation, and by inheritance on everything below it. */
public enum Role {
    /** Đảng viên of a cell. */
    MEMBER,
    /** Thư ký: takes attendance and writes while people talk. */
    MINUTE_TAKER,
    /** Chi ủy viên of the cell. */
    CELL_COMMITTEE_MEMBER,
    /** Bí thư chi bộ, or the deputy. */
    CELL_SECRETARY,
    /** Cấp ủy viên cấp trên in charge of named cells, for a time. */
    COMMITTEE_MEMBER,
    /** Văn phòng of the superior committee. */
    COMMITTEE_OFFICE,
    /** Ủy ban kiểm tra: reads, never writes. */
    INSPECTOR,
    /** Keeps organisations and rights; never reads criticism. */
    ADMINISTRATOR,
    /** A machine of the province, never a person. */
    INTEGRATION
}
