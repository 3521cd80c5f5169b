package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;

@QuarkusTest
class MemberTest {

    private static final String MEMBERS = "/api/v1/members";

    /** The given names of the demo province in the order of the Vietnamese alphabet and its tones. */
    private static final List<String> ALPHABET = List.of(
            "An", "Ánh", "Bằng", "Bình", "Châu", "Cường", "Dung", "Duyên", "Đào", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu",
            "Hoa", "Hoà", "Hưng", "Kha", "Khoa", "Lan", "Lộc", "Mai", "Nam", "Nga", "Nghĩa", "Ngọc", "Oanh", "Phúc",
            "Quyên", "Sơn", "Tâm", "Thảo", "Thủy", "Trí", "Út", "Ưởng", "Vân", "Việt", "Xuyến", "Yến");

    @Test
    void allMembersOfTheProvincePageByPageInTheOrderOfVietnameseNames() {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String token = null;
        do {
            JsonPath page = list(Api.INSPECTOR, "?limit=90" + (token == null ? "" : "&pageToken=" + token));
            names.addAll(page.getList("items.fullName", String.class));
            ids.addAll(page.getList("items.id", String.class));
            token = page.getString("nextPageToken");
        } while (token != null);

        assertThat(ids).hasSize(233).doesNotHaveDuplicates();
        List<Integer> places = names.stream()
                .map(name -> ALPHABET.indexOf(name.substring(name.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"do thi uong", "ĐỖ THỊ ƯỞNG", "  thị   ưởng ", "uong", "Đỗ Thị Ưởng"})
    void aNameIsFoundHoweverItIsTyped(String typed) {
        for (String form : List.of(typed, Normalizer.normalize(typed, Normalizer.Form.NFD))) {
            assertThat(Answers.ok(Api.as(Api.MEMBER).queryParam("q", form).get(MEMBERS))
                            .jsonPath()
                            .getList("items.fullName", String.class))
                    .contains("Đỗ Thị Ưởng");
        }
    }

    @Test
    void aSearchThatFindsNobodyIsAnEmptyPage() {
        JsonPath page = list(Api.MEMBER, "?q=khong co ai");

        assertThat(page.getList("items")).isEmpty();
        assertThat(page.getString("nextPageToken")).isNull();
    }

    @Test
    void aCellReadsItsOwnAndTheOfficeAllOfItsCells() {
        assertThat(list(Api.SECRETARY, "?limit=200").getList("items.cellId", String.class))
                .hasSize(23)
                .containsOnly(Cell.model().id());
        assertThat(list(Api.OFFICE, "?limit=200").getList("items")).hasSize(89);
        assertThat(list(Api.SUPERIOR, "?limit=200").getList("items")).hasSize(23);
        assertThat(list(Api.OFFICE, "?organizationId=" + Cell.model().id()).getList("items"))
                .hasSize(23);
    }

    @Test
    void aMemberIsReadWithTodaysStanding() {
        String away = Cell.model().membersWith("standing", "TEMPORARILY_AWAY").get(0);

        JsonPath read = Answers.ok(Api.as(Api.MEMBER).get(MEMBERS + "/" + away)).jsonPath();

        assertThat(read.getString("id")).isEqualTo(away);
        assertThat(read.getString("standing")).isEqualTo("TEMPORARILY_AWAY");
        assertThat(read.getString("category")).isEqualTo("OFFICIAL");
        assertThat(read.getString("cellId")).isEqualTo(Cell.model().id());
    }

    @Test
    void theOfficesOfTheModelCell() {
        JsonPath secretary = Answers.ok(Api.as(Api.MEMBER).get(MEMBERS + "/" + Cell.memberId(Api.SECRETARY)))
                .jsonPath();

        assertThat(secretary.getString("position")).isEqualTo("SECRETARY");
        assertThat(Cell.model().membersWith("position", "COMMITTEE_MEMBER"))
                .containsExactly(Cell.memberId(Api.COMMITTEE_MEMBER));
        assertThat(Cell.model().membersWith("category", "PROBATIONARY")).hasSize(1);
    }

    private static JsonPath list(String user, String query) {
        return Answers.ok(Api.as(user).get(MEMBERS + query)).jsonPath();
    }
}
