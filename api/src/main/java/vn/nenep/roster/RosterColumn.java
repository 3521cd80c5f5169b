package vn.nenep.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.platform.text.CleanText;

/** What a column of the file can mean, and how offices head it. */
enum RosterColumn {
    FULL_NAME(
            "Họ và tên",
            "ho va ten",
            "ho ten",
            "ho va ten dang vien",
            "ho ten dang vien",
            "ten dang vien",
            "ho va ten khai sinh",
            "ho va ten dong chi"),
    CARD_NUMBER(
            "Số thẻ đảng", "so the dang", "so the dang vien", "the dang", "so the", "so the dv", "ma the dang vien"),
    BORN_ON("Ngày sinh", "ngay sinh", "ngay thang nam sinh", "nam sinh", "sinh ngay", "ngay thang sinh"),
    ADMITTED_ON(
            "Ngày vào Đảng", "ngay vao dang", "ngay ket nap", "ngay ket nap dang", "vao dang", "ngay ket nap vao dang"),
    RECOGNIZED_ON(
            "Ngày chính thức",
            "ngay chinh thuc",
            "ngay vao dang chinh thuc",
            "chinh thuc",
            "ngay cong nhan chinh thuc",
            "ngay cong nhan dang vien chinh thuc"),
    CELL_CODE("Mã chi bộ", "ma chi bo", "ma to chuc dang", "ma to chuc", "ma don vi"),
    CELL_NAME(
            "Tên chi bộ",
            "ten chi bo",
            "chi bo",
            "chi bo dang sinh hoat",
            "chi bo sinh hoat",
            "noi sinh hoat",
            "don vi",
            "to chuc dang"),
    PHONE("Số điện thoại", "so dien thoai", "dien thoai", "sdt", "so di dong", "di dong", "so dt"),
    EMAIL("Email", "email", "e mail", "thu dien tu", "dia chi email", "dia chi thu dien tu", "hop thu"),
    POSITION("Chức vụ", "chuc vu", "chuc vu dang", "chuc vu trong dang", "chuc vu trong chi bo", "chuc vu chi bo");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    /** As the template and the error file head it. */
    final String heading;

    private final Set<String> synonyms;

    RosterColumn(String heading, String... synonyms) {
        this.heading = heading;
        this.synonyms = Set.of(synonyms);
    }

    /** "Ngày sinh (dd/mm/yyyy)*" is the day of birth. */
    static Optional<RosterColumn> ofHeading(String heading) {
        String bare = IN_BRACKETS.matcher(CleanText.fold(heading)).replaceAll(" ");
        String words = NO_LETTER.matcher(bare).replaceAll(" ").strip();
        return Arrays.stream(values())
                .filter(column -> column.synonyms.contains(words))
                .findAny();
    }
}
