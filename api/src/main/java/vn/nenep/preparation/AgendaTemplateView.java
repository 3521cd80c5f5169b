package vn.nenep.preparation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.organization.CellType;

@Schema(name = "AgendaTemplate", description = "A programme to begin with, by the rules of a day.")
record AgendaTemplateView(
        @Schema(required = true) MeetingKind kind,

        @Schema(description = "Whose contents are suggested. Absent for what is no cell.")
        CellType cellType,

        @Schema(required = true) LocalDate on,

        @Schema(required = true) List<Item> items,

        @Schema(required = true, description = "The sum of the items.", examples = "90")
        int minutes,

        @Schema(required = true, description = "Where the steps come from.")
        RuleSource source,

        @Schema(description = "Where the suggested contents come from.")
        RuleSource contentSource) {

    @Schema(name = "AgendaTemplateItem", description = "A step, as an item of the programme.")
    record Item(
            @Schema(required = true, examples = "Thảo luận, đánh giá lãnh đạo thực hiện nhiệm vụ chính trị")
            String title,

            @Schema(required = true, examples = "20") int minutes,

            @Schema(required = true, description = "What cells of this type speak about here; mostly empty.")
            List<String> suggestions) {}

    static AgendaTemplateView of(AgendaTemplate template, CellContent content, LocalDate on) {
        List<Item> items = template.steps.stream()
                .map(step -> new Item(
                        step.title(),
                        step.minutes(),
                        step.takesContent() && content != null ? content.heads() : List.of()))
                .toList();
        return new AgendaTemplateView(
                template.kind,
                content == null ? null : content.cellType,
                on,
                items,
                items.stream().mapToInt(Item::minutes).sum(),
                RuleSource.of(template.text, template.effectiveFrom),
                content == null ? null : RuleSource.of(content.text, content.effectiveFrom));
    }
}
