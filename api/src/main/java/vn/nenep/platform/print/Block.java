package vn.nenep.platform.print;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of the text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    enum Style {
        NORMAL,
        ITALIC,
        BOLD,
        CENTERED
    }

    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * @param level 1 to 3
     * @param marker {@code I-}, {@code 1.}, {@code a)}; null for none
     */
    record Heading(int level, String marker, String text) implements Block {}

    record Paragraph(Style style, String text) implements Block {}

    /** @param marker {@code -} mostly */
    record Item(String marker, String text) implements Block {}

    /** @param rowHeight in millimetres, so that a signature fits; 0 for as high as the text */
    record Table(String caption, List<Column> columns, List<Row> rows, int rowHeight) implements Block {}

    /** @param percent of the width */
    record Column(String heading, int percent, Align align) {}

    record Row(boolean bold, List<String> cells) {

        public static Row of(String... cells) {
            return new Row(false, List.of(cells));
        }

        public static Row bold(String... cells) {
            return new Row(true, List.of(cells));
        }
    }

    static Paragraph text(String text) {
        return new Paragraph(Style.NORMAL, text);
    }

    static Item dash(String text) {
        return new Item("-", text);
    }
}
