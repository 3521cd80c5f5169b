package vn.nenep.platform.print;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as people typed it, line by line: what begins with a hyphen is an item of a list. */
public final class PlainText {

    private static final Pattern ITEM = Pattern.compile("[-–•+*]\\s*(\\S.*)");

    private PlainText() {}

    public static List<Block> blocks(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(PlainText::block)
                        .toList();
    }

    private static Block block(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches() ? Block.dash(item.group(1)) : Block.text(line);
    }
}
