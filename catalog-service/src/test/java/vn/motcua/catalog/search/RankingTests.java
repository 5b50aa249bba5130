package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands first: each test has two that match and says which one people mean. */
class RankingTests {

    private final ProcedureIndex index = new ProcedureIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void putsTheWholeNameBeforeALongerOne() {
        fill(
                AnEntry.of("1.000001", "Đăng ký khai sinh có yếu tố nước ngoài"),
                AnEntry.of("1.000002", "Đăng ký khai sinh kết hợp nhận cha, mẹ, con"),
                AnEntry.of("1.000003", "Thủ tục đăng ký khai sinh (mới)"));

        assertThat(codes("dang ky khai sinh")).startsWith("1.000003").hasSize(3);
    }

    @Test
    void putsTheNameBeforeKeywordsAndThoseBeforeTheRest() {
        fill(
                AnEntry.of("1.000001", "Hỗ trợ người dân").body("trợ cấp thất nghiệp"),
                AnEntry.of("1.000002", "Giải quyết quyền lợi")
                        .keywords("nhận trợ cấp thất nghiệp hằng tháng"),
                AnEntry.of("1.000003", "Hưởng trợ cấp thất nghiệp"));

        assertThat(codes("tro cap that nghiep"))
                .containsExactly("1.000003", "1.000002", "1.000001");
    }

    @Test
    void putsAKeywordThatIsTypedWholeBeforeAPartOfAName() {
        fill(
                AnEntry.of("1.000001", "Chi trả trợ cấp thất nghiệp một lần cho người lao động"),
                AnEntry.of("1.000002", "Giải quyết quyền lợi").keywords("trợ cấp thất nghiệp"));

        assertThat(codes("tro cap that nghiep").getFirst()).isEqualTo("1.000002");
    }

    @Test
    void putsWhatCanBeFiledBeforeItsEqualThatCannot() {
        fill(
                AnEntry.of("1.000001", "Cấp bản sao").notFileable(),
                AnEntry.of("1.000002", "Cấp bản sao"));

        assertThat(codes("cap ban sao")).containsExactly("1.000002", "1.000001");
    }

    @Test
    void putsTheSameDiacriticsBeforeOtherWordsOfTheSameLetters() {
        fill(
                AnEntry.of("1.000001", "Cấp giấy chứng nhận đất"),
                AnEntry.of("1.000002", "Cấp giấy chứng nhận đạt"));

        assertThat(codes("đạt").getFirst()).isEqualTo("1.000002");
        assertThat(codes("đất").getFirst()).isEqualTo("1.000001");
        assertThat(codes("dat")).containsExactlyInAnyOrder("1.000001", "1.000002");
    }

    @Test
    void putsTheExactCodeFirstWhateverElseNamesIt() {
        fill(
                AnEntry.of("1.000001", "Thay thế 1.000002"),
                AnEntry.of("1.000002", "Cấp lại giấy phép"));

        assertThat(codes("1.000002").getFirst()).isEqualTo("1.000002");
    }

    @Test
    void putsWordsInOrderBeforeScatteredOnes() {
        fill(
                AnEntry.of("1.000001", "Phép cấp lại cho giấy tờ xe lái"),
                AnEntry.of("1.000002", "Đổi giấy phép lái xe hạng cao"));

        assertThat(codes("giay phep lai xe").getFirst()).isEqualTo("1.000002");
    }

    @Test
    void findsByTheEnglishName() {
        fill(
                AnEntry.of("1.000001", "Đăng ký kết hôn").english("Registration of marriage"),
                AnEntry.of("1.000002", "Đăng ký khai tử").english("Registration of death"));

        assertThat(codes("marriage")).containsExactly("1.000001");
        assertThat(codes("registration")).hasSize(2);
    }

    @Test
    void suggestsByNameAndKeywordButNotByTheRest() {
        fill(
                AnEntry.of("1.000001", "Cấp hộ chiếu phổ thông"),
                AnEntry.of("1.000002", "Giấy tờ đi lại").keywords("hộ chiếu"),
                AnEntry.of("1.000003", "Xác nhận khác").body("hộ chiếu"));

        assertThat(index.suggest("ho chi", 5))
                .extracting(Entry.Summary::code)
                .containsExactlyInAnyOrder("1.000001", "1.000002");
        assertThat(index.suggest("ho chi", 1)).hasSize(1);
    }

    private void fill(AnEntry... entries) {
        index.put(Arrays.stream(entries).map(AnEntry::entry).toList());
        index.refresh();
    }

    private List<String> codes(String text) {
        return index.search(new Search(text, Map.of(), Set.of(), 10, null)).items().stream()
                .map(Entry.Summary::code)
                .toList();
    }
}
