package vn.nenep.demo;

/** The sign-ins of the demo realm (docker/keycloak), by their fixed subjects. */
enum DemoAccounts {
    BITHU(1),
    THUKY(2),
    DANGVIEN(3),
    BITHU2(4),
    VANPHONG(5),
    CAPTREN(6),
    KIEMTRA(7),
    QUANTRI(8),
    CHIUY(9),
    INTEGRATION(10);

    private final int number;

    DemoAccounts(int number) {
        this.number = number;
    }

    String subject() {
        return String.format("d0000000-0000-4000-8000-%012d", number);
    }
}
