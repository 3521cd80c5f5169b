package vn.nenep.roster;

import java.util.List;

/**
 * One line of the file as it was, before anybody knows what it means.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells their texts, clean and without outer spaces; shorter than other lines when the rest is empty
 */
record Line(int number, List<String> cells) {

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
