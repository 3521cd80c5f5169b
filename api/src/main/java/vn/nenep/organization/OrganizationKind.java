package vn.nenep.organization;

/** Where an organisation stands in the tree. */
enum OrganizationKind {
    /** Đảng bộ tỉnh, thành phố. */
    PROVINCE_COMMITTEE,
    /** Cấp ủy cấp trên trực tiếp của chi bộ: xã, phường, đặc khu or an agency's committee. */
    SUPERIOR_COMMITTEE,
    /** Chi bộ. */
    CELL
}
