package vn.nenep.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterMatcherTest {

    private static final UUID HERE = id("khu phố 1");
    private static final UUID THERE = id("khu phố 2");
    private static final int NEXT = 100;

    private final List<FileRow> rows = new ArrayList<>();
    private final List<SystemMember> members = new ArrayList<>();

    /** One member of the first cell, born on 1/1/1970, admitted on 3/2/1995, card 38000001; one row of the file. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # name in the file  , card     , born       , admitted   , cell  , expected
            Trần Thị Hoà        , 38000001 , 1970-01-01 , 1995-02-03 , here  , UNCHANGED
            Trần Thị Hoà        , -        , 1970-01-01 , 1995-02-03 , here  , UNCHANGED
            Trần Thị Hoà        , -        , -          , 1995-02-03 , here  , UNCHANGED
            Trần Thị Hòa        , 38000001 , 1970-01-01 , 1995-02-03 , here  , UNCHANGED
            TRẦN THỊ HOÀ        , -        , 1970       , 1995-02-03 , here  , UNCHANGED
            Trần Thị Hoà        , 038000001, 1970-01-01 , 1995-02-03 , here  , UNCHANGED
            Trần Thị Hoa        , 38000001 , 1970-01-01 , 1995-02-03 , here  , MISSPELT
            Trần Thị Hoạ        , -        , 1970-01-01 , 1995-02-03 , here  , MISSPELT
            Trần Thi Hoàn       , 38000001 , -          , -          , here  , MISSPELT
            Trần Thị Hoài       , -        , -          , 1995-02-03 , here  , MISSPELT
            Trần Thị Hoài       , -        , 1970-01-01 , 1999-09-09 , here  , MISSPELT
            Trần Thị Hoà        , 38000001 , 1970-01-01 , 1995-02-03 , there , MOVED
            Trần Thị Hoà        , -        , 1970-01-01 , 1995-02-03 , there , MOVED
            Trần Thị Hoài       , 38000001 , 1970-01-01 , 1995-02-03 , there , MOVED
            Trần Thị Hoà        , 38000001 , 1970-01-01 , 1995-03-02 , here  , CHANGED
            Trần Thị Hoà        , -        , 1970-10-01 , 1995-02-03 , here  , CHANGED
            Trần Thị Hoà        , 38000777 , 1970-01-01 , 1995-02-03 , here  , CHANGED
            Trần Thị Hoà        , -        , 1981-05-05 , 2010-05-19 , here  , ADDED
            Trần Thị Hoà        , -        , -          , 2010-05-19 , here  , ADDED
            Trần Thị Hoà        , 38000777 , -          , 1995-02-03 , here  , ADDED
            Trần Thị Hoài       , -        , -          , 1995-02-03 , there , ADDED
            Lý Văn Kha          , -        , 1970-01-01 , 1995-02-03 , here  , ADDED
            Lý Văn Kha          , 38000001 , 1981-05-05 , 2010-05-19 , here  , ERROR
            """)
    void oneRowAndOneMember(String name, String card, String born, LocalDate admitted, String cell, Proposal expected) {
        member("m", HERE, "Trần Thị Hoà", "38000001", day(1970, 1, 1), day(1995, 2, 3));
        row(5, name, card, born, admitted, "here".equals(cell) ? HERE : THERE);

        List<Match> found = match();

        assertThat(found.get(0).proposal()).isEqualTo(expected);
        boolean alone = expected == Proposal.ADDED;
        assertThat(found.stream().filter(match -> match.proposal() == Proposal.LEFT))
                .hasSize(alone ? 1 : 0);
        if (!alone && expected != Proposal.ERROR) {
            assertThat(found.get(0).memberId()).isEqualTo(id("m"));
        }
    }

    @Test
    void theLettersWithAndWithoutABarAreNotAlike() {
        member("đ", HERE, "Đỗ Văn Dũng", "38000001", null, day(1995, 2, 3));
        row(5, "Đỗ Văn Đũng", "38000001", null, day(1995, 2, 3), HERE);

        assertThat(match().get(0).proposal()).isEqualTo(Proposal.MISSPELT);
    }

    @Test
    void twoOfOneNameInOneCellAreNeverMergedByTheNameAlone() {
        member("một", HERE, "Nguyễn Văn An", null, day(1960, 1, 1), day(1990, 1, 1));
        member("hai", HERE, "Nguyễn Văn An", null, day(1980, 2, 2), day(2010, 2, 2));
        row(5, "Nguyễn Văn An", null, "1980-02-02", day(2010, 2, 2), HERE);
        row(6, "Nguyễn Văn An", null, "1999-09-09", day(2022, 2, 2), HERE);

        List<Match> found = match();

        assertThat(found.get(0).memberId()).isEqualTo(id("hai"));
        assertThat(found.get(1).proposal()).isEqualTo(Proposal.ADDED);
        assertThat(found.get(1).candidates()).containsExactly(id("một"));
        assertThat(found.get(2).proposal()).isEqualTo(Proposal.LEFT);
        assertThat(found.get(2).memberId()).isEqualTo(id("một"));
        assertThat(found.get(2).rowNumber()).isEqualTo(NEXT);
    }

    @Test
    void whoeverCouldBeEitherOfTwoIsAskedFor() {
        member("một", HERE, "Nguyễn Văn An", null, null, day(1990, 1, 1));
        member("hai", HERE, "Nguyễn Văn An", null, null, day(1990, 1, 1));
        row(5, "Nguyễn Văn An", null, "1970-01-01", day(1990, 1, 1), HERE);

        List<Match> found = match();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).proposal()).isEqualTo(Proposal.ERROR);
        assertThat(found.get(0).errors())
                .containsExactly(new RowError(RosterColumn.FULL_NAME, RowProblem.SEVERAL_MEMBERS));
        assertThat(found.get(0).candidates()).containsExactlyInAnyOrder(id("một"), id("hai"));
    }

    @Test
    void theRightNameComesBeforeTheSimilarOne() {
        member("Anh", HERE, "Nguyễn Văn Anh", null, null, day(1990, 1, 1));
        member("An", HERE, "Nguyễn Văn An", null, null, day(1990, 1, 1));
        row(5, "Nguyễn Văn An", null, null, day(1990, 1, 1), HERE);
        row(6, "Nguyễn Văn Anh", null, null, day(1990, 1, 1), HERE);

        assertThat(match()).extracting(Match::memberId).containsExactly(id("An"), id("Anh"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # second row's name, card     , born       , admitted   , cell  , expected
            Lê Thị Đào         , 38000009 , 1975-05-05 , 2000-01-01 , here  , DUPLICATE
            Lê Thị Đào         , -        , 1975-05-05 , 2000-01-01 , there , DUPLICATE
            Lê Thị Dào         , 38000009 , -          , 2000-01-01 , here  , DUPLICATE
            Lê Thị Đào         , -        , 1980-05-05 , 2000-01-01 , here  , ADDED
            Lê Thị Đào         , 38000010 , 1975-05-05 , 2000-01-01 , here  , ADDED
            Lê Thị Đào         , -        , -          , 2000-01-01 , there , ADDED
            Phan Văn Bình      , 38000009 , 1981-05-05 , 2003-01-01 , here  , ERROR
            """)
    void theSecondRowOfTheFile(
            String name, String card, String born, LocalDate admitted, String cell, Proposal expected) {
        row(5, "Lê Thị Đào", "38000009", "1975-05-05", day(2000, 1, 1), HERE);
        row(6, name, card, born, admitted, "here".equals(cell) ? HERE : THERE);

        Match second = match().get(1);

        assertThat(second.proposal()).isEqualTo(expected);
        assertThat(second.duplicateOf()).isEqualTo(expected == Proposal.DUPLICATE ? 5 : null);
    }

    @Test
    void aRowWithAnErrorStillKeepsItsMemberFromHavingLeft() {
        member("m", HERE, "Phạm Văn Út", "38000001", day(1970, 1, 1), day(1995, 2, 3));
        member("n", HERE, "Phạm Thị Yến", null, day(1971, 1, 1), day(1996, 2, 3));
        wrong(5, "Phạm Văn Út", "38000001", HERE);
        wrong(6, "Phạm Thị Yến", null, HERE);

        List<Match> found = match();

        assertThat(found).extracting(Match::proposal).containsExactly(Proposal.ERROR, Proposal.ERROR);
        assertThat(found.get(0).memberId()).isEqualTo(id("m"));
        assertThat(found.get(1).candidates()).containsExactly(id("n"));
    }

    @Test
    void whatTheFileLeavesEmptyIsNoDifference() {
        member("m", HERE, "Phạm Văn Út", "38000001", day(1970, 1, 1), day(1995, 2, 3));
        row(5, "Phạm Văn Út", null, null, day(1995, 2, 3), HERE);

        assertThat(match().get(0).differences()).isEmpty();
    }

    private List<Match> match() {
        return RosterMatcher.match(rows, members, NEXT);
    }

    private void member(String key, UUID cell, String name, String card, LocalDate born, LocalDate admitted) {
        members.add(new SystemMember(id(key), cell, name, card, born, admitted, null));
    }

    private void row(int number, String name, String card, String born, LocalDate admitted, UUID cell) {
        RosterDay day = born == null ? null : RosterDay.parse(born).orElseThrow();
        rows.add(new FileRow(number, name, card, day, admitted, null, cell, null, null, null, List.of()));
    }

    private void wrong(int number, String name, String card, UUID cell) {
        List<RowError> errors = Arrays.asList(new RowError(RosterColumn.ADMITTED_ON, RowProblem.NOT_A_DAY));
        rows.add(new FileRow(number, name, card, null, null, null, cell, null, null, null, errors));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
