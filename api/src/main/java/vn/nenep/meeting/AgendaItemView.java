package vn.nenep.meeting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgendaItem", description = "One item of the programme.")
record AgendaItemView(
        @Schema(
                required = true,
                maxLength = 300,
                pattern = "\\S",
                description = "Of a secret item only its number among them.",
                examples = "Đánh giá kết quả lãnh đạo tháng trước")
        String title,

        @Schema(minimum = "1", maximum = "600", description = "Planned minutes.", examples = "20")
        Integer minutes,

        @Schema(required = true, description = "What it is about stands in the paper file only.")
        boolean secret) {

    static List<AgendaItemView> of(List<AgendaItem> agenda) {
        List<AgendaItemView> items = new ArrayList<>();
        int secrets = 0;
        for (AgendaItem item : agenda) {
            secrets += item.secret() ? 1 : 0;
            String title = item.secret() ? "Mục mật số " + secrets + " – theo hồ sơ giấy" : item.title();
            items.add(new AgendaItemView(title, item.minutes(), item.secret()));
        }
        return items;
    }
}
