package vn.nenep.organization;

/** The six kinds of cells that HD 42-HD/BTCTW, section 4, gives meeting contents for. */
public enum CellType {
    VILLAGE_RESIDENTIAL,
    ADMIN_PUBLIC_SERVICE,
    STATE_ENTERPRISE,
    PRIVATE_FDI_ENTERPRISE,
    STUDENT,
    ARMED_FORCES
}
