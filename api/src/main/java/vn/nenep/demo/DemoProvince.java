package vn.nenep.demo;

import static vn.nenep.access.Role.ADMINISTRATOR;
import static vn.nenep.access.Role.CELL_COMMITTEE_MEMBER;
import static vn.nenep.access.Role.CELL_SECRETARY;
import static vn.nenep.access.Role.COMMITTEE_MEMBER;
import static vn.nenep.access.Role.COMMITTEE_OFFICE;
import static vn.nenep.access.Role.INSPECTOR;
import static vn.nenep.access.Role.INTEGRATION;
import static vn.nenep.access.Role.MEMBER;
import static vn.nenep.access.Role.MINUTE_TAKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.nenep.access.AccountService;
import vn.nenep.access.Role;
import vn.nenep.member.MemberDetails;
import vn.nenep.member.MemberService;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.member.Position;
import vn.nenep.member.Standing;
import vn.nenep.organization.OrganizationService;
import vn.nenep.organization.OrganizationService.NewOrganization;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.time.CellCalendar;

/**
 * A small synthetic province: one province committee, three superior committees, twelve cells of 3 to 45 members in all
 * categories, and an account for every role. Always the same.
 */
@ApplicationScoped
class DemoProvince {

    private static final long SEED = 20261120;
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    static final String CODE = "38";
    static final int CELLS = 12;

    /** The cells whose last meetings have said something. */
    static final List<String> TALKATIVE = List.of("38.001.001", "38.002.001");

    private static final String REASON = "Dữ liệu minh họa";

    /** The fourth seed's cell of a political school, with invented people. */
    private static final DemoCell MODEL_CELL = new DemoCell(
            "Chi bộ Khoa Xây dựng Đảng",
            "ADMIN_PUBLIC_SERVICE",
            23,
            List.of("Đặng Quốc Hưng", "Phan Thị Mỹ Ngọc", "Tạ Thu Thủy", "Lý Thị Hoa", "Đỗ Thị Ưởng"));

    private static final DemoCell OTHER_CELL =
            new DemoCell("Chi bộ Khu phố 1", "VILLAGE_RESIDENTIAL", 31, List.of("Trịnh Văn Kha"));

    private final OrganizationService organizations;
    private final MemberService members;
    private final AccountService accounts;
    private final DemoSchedules schedules;
    private final CellCalendar calendar;

    private final Random random = new Random(SEED);
    private final DemoNames names = new DemoNames(random);

    DemoProvince(
            OrganizationService organizations,
            MemberService members,
            AccountService accounts,
            DemoSchedules schedules,
            CellCalendar calendar) {
        this.organizations = organizations;
        this.members = members;
        this.accounts = accounts;
        this.schedules = schedules;
        this.calendar = calendar;
    }

    private record DemoCell(String name, String type, int size, List<String> officers) {
        static DemoCell of(String name, String type, int size) {
            return new DemoCell(name, type, size, List.of());
        }
    }

    private record BuiltCell(UUID id, List<UUID> members) {}

    @Transactional
    void build() {
        List.of(MODEL_CELL, OTHER_CELL).forEach(cell -> cell.officers().forEach(names::reserve));
        UUID province = committee(CODE, "Đảng bộ tỉnh Sông Tiền", "PROVINCE_COMMITTEE", null);
        UUID school = committee("38.001", "Đảng ủy Trường Chính trị tỉnh Sông Tiền", "SUPERIOR_COMMITTEE", province);
        BuiltCell model = cells(
                        school,
                        "38.001",
                        List.of(
                                MODEL_CELL,
                                DemoCell.of("Chi bộ Khoa Lý luận cơ sở", "ADMIN_PUBLIC_SERVICE", 12),
                                DemoCell.of("Chi bộ Phòng Tổ chức – Hành chính", "ADMIN_PUBLIC_SERVICE", 9),
                                DemoCell.of("Chi bộ Học viên lớp tập trung", "STUDENT", 45)))
                .get(0);
        UUID ward = committee("38.002", "Đảng ủy phường An Bình Đông", "SUPERIOR_COMMITTEE", province);
        BuiltCell other = cells(
                        ward,
                        "38.002",
                        List.of(
                                OTHER_CELL,
                                DemoCell.of("Chi bộ Khu phố 2", "VILLAGE_RESIDENTIAL", 38),
                                DemoCell.of("Chi bộ Trường Tiểu học An Bình Đông", "ADMIN_PUBLIC_SERVICE", 16),
                                DemoCell.of("Chi bộ Công ty May Sông Xanh", "PRIVATE_FDI_ENTERPRISE", 3)))
                .get(0);
        UUID commune = committee("38.003", "Đảng ủy xã Tân Lộc Thượng", "SUPERIOR_COMMITTEE", province);
        BuiltCell guards = cells(
                        commune,
                        "38.003",
                        List.of(
                                DemoCell.of("Chi bộ Quân sự xã", "ARMED_FORCES", 11),
                                DemoCell.of("Chi bộ Thôn Đông", "VILLAGE_RESIDENTIAL", 18),
                                DemoCell.of("Chi bộ Thôn Đoài", "VILLAGE_RESIDENTIAL", 20),
                                DemoCell.of("Chi bộ Hợp tác xã Cấp nước", "STATE_ENTERPRISE", 7)))
                .get(0);
        schedules(List.of(school, ward, commune), model, other);
        standings(model, other, guards);
        accounts(province, school, model, other);
    }

    private UUID committee(String code, String name, String kind, UUID parent) {
        return organizations.add(new NewOrganization(code, name, kind, null, parent, FOUNDED));
    }

    private List<BuiltCell> cells(UUID committee, String code, List<DemoCell> planned) {
        List<BuiltCell> built = new ArrayList<>();
        for (DemoCell cell : planned) {
            String cellCode = String.format("%s.%03d", code, built.size() + 1);
            UUID id = organizations.add(
                    new NewOrganization(cellCode, cell.name(), "CELL", cell.type(), committee, FOUNDED));
            built.add(new BuiltCell(id, people(id, cell)));
        }
        return built;
    }

    /** The officers first, then everybody else; every twelfth member is probationary. */
    private List<UUID> people(UUID cellId, DemoCell cell) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
            String name = i < cell.officers().size() ? cell.officers().get(i) : names.next();
            boolean probationary = i % 12 == 11;
            LocalDate admitted = probationary
                    ? calendar.today().minusDays(30 + random.nextInt(300))
                    : LocalDate.of(1985 + random.nextInt(38), 1 + random.nextInt(12), 1 + random.nextInt(28));
            MemberDetails details = new MemberDetails(
                    name,
                    null,
                    null,
                    null,
                    i < cell.officers().size() ? address(name) : null,
                    Position.valueOf(position(i, cell.size())),
                    admitted,
                    probationary ? null : admitted.plusYears(1));
            ids.add(members.add(new NewMember(cellId, admitted, details, null, null)));
        }
        return ids;
    }

    /** Of a domain that leads nowhere. */
    private static String address(String name) {
        return CleanText.fold(name).replace(' ', '.') + "@ne-nep.test";
    }

    /** Under nine official members a cell elects a secretary only, from nine on a committee (Charter, Art. 24). */
    static String position(int index, int size) {
        return switch (index) {
            case 0 -> "SECRETARY";
            case 1 -> size > 4 ? "DEPUTY_SECRETARY" : "NONE";
            case 2 -> size >= 10 ? "COMMITTEE_MEMBER" : "NONE";
            default -> "NONE";
        };
    }

    /** The committees meet by their days, the first cell by its own. */
    private void schedules(List<UUID> committees, BuiltCell model, BuiltCell other) {
        schedules.set(committees.get(0), 5, "14:00", 120, "Phòng họp số 1");
        schedules.set(committees.get(1), 10, "19:30", 105, "Nhà văn hóa khu phố");
        schedules.set(committees.get(2), 25, "19:00", 105, "Hội trường xã");
        schedules.set(model.id(), 3, "14:00", 105, "Hội trường tầng 2");
        schedules.themes(model.id(), model.members());
        schedules.themes(other.id(), other.members().subList(0, 1));
        schedules.meetings(committees);
    }

    private void standings(BuiltCell model, BuiltCell other, BuiltCell guards) {
        LocalDate since = calendar.today().minusMonths(5);
        members.addStanding(last(model, 1), Standing.EXEMPT, "Tuổi cao, sức yếu", null, since, null);
        members.addStanding(
                last(model, 2), Standing.TEMPORARILY_AWAY, "Đi học tập trung", other.id(), since, since.plusYears(1));
        for (int i = 1; i <= 3; i++) {
            members.addStanding(last(other, i), Standing.EXEMPT, "Tuổi cao, sức yếu", null, since, null);
        }
        members.addStanding(
                last(guards, 1), Standing.SPECIAL_DUTY, "Nhiệm vụ đặc biệt", null, since, since.plusYears(1));
    }

    private static UUID last(BuiltCell cell, int fromEnd) {
        return cell.members().get(cell.members().size() - fromEnd);
    }

    private void accounts(UUID province, UUID school, BuiltCell model, BuiltCell other) {
        person(DemoAccounts.BITHU, model, 0, CELL_SECRETARY);
        person(DemoAccounts.CHIUY, model, 2, CELL_COMMITTEE_MEMBER);
        person(DemoAccounts.THUKY, model, 3, MINUTE_TAKER);
        person(DemoAccounts.DANGVIEN, model, 4, null);
        person(DemoAccounts.BITHU2, other, 0, CELL_SECRETARY);
        staff(DemoAccounts.VANPHONG, "Hồ Ngọc Ánh", COMMITTEE_OFFICE, school);
        staff(DemoAccounts.CAPTREN, "Võ Minh Đức", COMMITTEE_MEMBER, model.id());
        staff(DemoAccounts.KIEMTRA, "Cao Thế Vinh", INSPECTOR, province);
        staff(DemoAccounts.QUANTRI, "Mai Xuân Tùng", ADMINISTRATOR, province);
        String integration = DemoAccounts.INTEGRATION.subject();
        assign(accounts.linkMachine(integration, "Hệ thống tích hợp của tỉnh", true), INTEGRATION, province);
    }

    private void person(DemoAccounts account, BuiltCell cell, int index, Role office) {
        UUID memberId = cell.members().get(index);
        String name = members.names(List.of(memberId)).get(memberId);
        UUID accountId = accounts.link(account.subject(), memberId, name, true);
        assign(accountId, MEMBER, cell.id());
        if (office != null) {
            assign(accountId, office, cell.id());
        }
    }

    private void staff(DemoAccounts account, String name, Role role, UUID organizationId) {
        assign(accounts.link(account.subject(), null, name, true), role, organizationId);
    }

    private void assign(UUID accountId, Role role, UUID organizationId) {
        LocalDate until = role == COMMITTEE_MEMBER ? calendar.today().plusYears(1) : null;
        accounts.assign(accountId, role, organizationId, FOUNDED, until, REASON);
    }
}
