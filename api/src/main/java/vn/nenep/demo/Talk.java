package vn.nenep.demo;

import java.util.List;

/**
 * What an invented meeting says and agrees on. No word of it is anybody's.
 *
 * @param onTheItem what the chair concludes of the first item
 * @param conclusion on the meeting as a whole
 */
record Talk(List<Said> said, String onTheItem, String conclusion, String vote, List<Work> works) {

    record Said(String kind, String words) {}

    /** @param due days from today */
    record Work(String title, String measure, int due, int percent) {}

    /** Of the month before: what it left open comes back to the latest one. */
    static final Talk EARLIER = new Talk(
            List.of(
                    new Said("OPINION", "Kết quả tháng qua cơ bản đạt kế hoạch; cần làm rõ việc còn chậm là của ai."),
                    new Said("QUESTION", "Đề nghị cho biết khi nào toàn chi bộ dùng sổ tay đảng viên điện tử?"),
                    new Said("OPINION", "Nhất trí phân công; xin nhận việc hướng dẫn các đồng chí cao tuổi cài đặt.")),
            "Tháng qua hoàn thành các nhiệm vụ chính; việc chậm chuyển sang tháng tới, có người chịu trách nhiệm.",
            "Thống nhất phương hướng tháng tới:\n- mỗi đảng viên đăng ký một việc làm nêu gương\n"
                    + "- toàn chi bộ đăng nhập được sổ tay đảng viên điện tử",
            "Thông qua phương hướng, nhiệm vụ tháng tới",
            List.of(
                    new Work("Thu bản đăng ký việc làm nêu gương", "100% đảng viên có bản đăng ký", -25, 100),
                    new Work(
                            "Hướng dẫn đảng viên cài đặt sổ tay đảng viên điện tử",
                            "toàn chi bộ đăng nhập được",
                            9,
                            40)));

    static final Talk LATEST = new Talk(
            List.of(
                    new Said(
                            "OPINION",
                            "Nhất trí với báo cáo; đề nghị nêu rõ hơn trách nhiệm của từng đảng viên trong việc được giao."),
                    new Said(
                            "PROPOSAL",
                            "Đề nghị cấp trên hỗ trợ kinh phí nâng cấp đường truyền phục vụ sinh hoạt trực tuyến."),
                    new Said("QUESTION", "Hỏi tiến độ rà soát hồ sơ đảng viên trước khi chuyển sang sổ tay điện tử."),
                    new Said(
                            "OPINION",
                            "Nhất trí với phương hướng tháng tới, xin nhận phần việc tuyên truyền tại khu dân cư.")),
            "Giao các đồng chí được phân công báo cáo tiến độ trước kỳ sinh hoạt sau.",
            "Thống nhất đánh giá tháng qua và phương hướng tháng tới; các đồng chí được phân công hoàn thành đúng hạn.",
            "Thông qua nghị quyết lãnh đạo thực hiện nhiệm vụ tháng tới",
            List.of(
                    new Work("Rà soát, hoàn thiện hồ sơ đảng viên của chi bộ", null, 12, 60),
                    new Work("Chuẩn bị tài liệu sinh hoạt chuyên đề quý tới", null, -4, 30),
                    new Work("Thăm hỏi đảng viên cao tuổi, được miễn sinh hoạt", null, 5, 100)));
}
