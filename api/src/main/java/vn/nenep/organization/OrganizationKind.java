package vn.nenep.organization;

/** Where an organisation stands in the tree; {@link TreeRules} says what may stand under what. */
enum OrganizationKind {
    /** Đảng bộ tỉnh, thành phố. */
    PROVINCE_COMMITTEE,
    /** Cấp ủy cấp trên trực tiếp của chi bộ: xã, phường, đặc khu or an agency's committee. */
    SUPERIOR_COMMITTEE,
    /** Đảng bộ cơ sở, or a part of one (đảng bộ bộ phận). */
    GRASSROOTS_COMMITTEE,
    /** Chi bộ. */
    CELL,
    /** Tổ đảng: a part of a large cell (Charter, Art. 24). */
    GROUP
}
