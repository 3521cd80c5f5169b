package vn.nenep.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented people: names put together by chance, the same at every run, none of them twice. */
class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Đinh",
            "Lương", "Mạc", "Ông", "Ưng", "Âu", "Quách");
    private static final List<String> MIDDLE = List.of(
            "Văn", "Thị", "Hữu", "Ngọc", "Đức", "Minh", "Thanh", "Kim", "Xuân", "Quang", "Thu", "Bá", "Hồng", "Gia");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Bằng", "Bình", "Châu", "Cường", "Dung", "Duyên", "Đào", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu",
            "Hoà", "Khoa", "Lan", "Lộc", "Mai", "Nam", "Nga", "Nghĩa", "Oanh", "Phúc", "Quyên", "Sơn", "Tâm", "Thảo",
            "Thủy", "Trí", "Út", "Ưởng", "Vân", "Việt", "Xuyến", "Yến");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    DemoNames(Random random) {
        this.random = random;
    }

    void reserve(String name) {
        used.add(name);
    }

    String next() {
        String name;
        do {
            name = any(random);
        } while (!used.add(name));
        return name;
    }

    /** A name that others may bear, too. */
    static String any(Random random) {
        return String.join(" ", one(FAMILY, random), one(MIDDLE, random), one(GIVEN, random));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
