package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.ServiceLevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ProcedureIndexTests {

    private final ProcedureIndex index = new ProcedureIndex();

    @BeforeEach
    void fill() {
        index.put(
                List.of(
                        entry("1.000001", "Thủ tục đăng ký kết hôn", "ho-tich"),
                        entry("1.000002", "Đăng ký kết hôn có yếu tố nước ngoài", "ho-tich"),
                        entry("1.000003", "Cấp giấy phép kinh doanh vàng", "ngan-hang"),
                        entry("1.000004", "Ky thuat dang ky", "khac")));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsWithAndWithoutDiacriticsInBothSpellingsOfY() {
        assertThat(codes("dang ky ket hon")).startsWith("1.000001", "1.000002");
        assertThat(codes("đăng kí kết hôn")).startsWith("1.000001");
        assertThat(codes("DANG KY KET HON")).startsWith("1.000001");
    }

    @Test
    void prefersNamesWrittenWithTheSameDiacritics() {
        assertThat(codes("đăng ký").getFirst()).isNotEqualTo("1.000004");
    }

    @Test
    void findsByCodeAndByItsBeginning() {
        assertThat(codes("1.000003")).startsWith("1.000003");
        assertThat(codes("1.00000")).hasSize(4);
    }

    @Test
    void fallsBackToMostOfTheWords() {
        assertThat(codes("giay phep kinh doanh bac")).containsExactly("1.000003");
        assertThat(codes("hoan toan khac biet")).isEmpty();
    }

    @Test
    void suggestsWhileTheLastWordIsUnfinished() {
        assertThat(index.suggest("dang ky ke", 5))
                .extracting(Entry.Summary::code)
                .startsWith("1.000001");
        assertThat(index.suggest("  ", 5)).isEmpty();
    }

    @Test
    void narrowsAndCounts() {
        Search.Found found =
                index.search(
                        new Search(
                                null,
                                Map.of(Dimension.FIELD, Set.of("ho-tich", "khac")),
                                Set.of(Dimension.FIELD),
                                10,
                                null));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.exact()).isTrue();
        assertThat(found.facets().getFirst().values())
                .containsExactlyInAnyOrder(
                        new Search.Count("ho-tich", 2), new Search.Count("khac", 1));
    }

    @Test
    void pagesThroughAllWithoutRepeating() {
        assertThat(paged(null)).hasSize(4).doesNotHaveDuplicates();
        assertThat(paged("dang ky")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void replacesAndRemoves() {
        index.put(List.of(entry("1.000001", "Tên khác hẳn", "ho-tich")));
        index.remove(List.of("1.000003"));
        index.refresh();
        assertThat(codes("dang ky ket hon")).doesNotContain("1.000001");
        assertThat(codes("vang")).isEmpty();
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void takesAVeryLongText() {
        assertThat(codes("dang ky ket hon ".repeat(100))).contains("1.000001");
    }

    private List<String> paged(@Nullable String text) {
        List<String> codes = new ArrayList<>();
        Search.Place place = null;
        do {
            Search.Found found = index.search(new Search(text, Map.of(), Set.of(), 1, place));
            found.items().forEach(item -> codes.add(item.code()));
            place = found.next();
        } while (place != null);
        return codes;
    }

    private List<String> codes(String text) {
        return index.search(new Search(text, Map.of(), Set.of(), 10, null)).items().stream()
                .map(Entry.Summary::code)
                .toList();
    }

    private static Entry entry(String code, String name, String field) {
        return new Entry(
                new Entry.Summary(
                        code,
                        1,
                        LocalizedText.untranslated(name),
                        field,
                        AgencyLevel.COMMUNE,
                        ServiceLevel.PARTIAL,
                        ProcedureStatus.PUBLISHED,
                        true,
                        List.of(Channel.ONLINE),
                        List.of(Audience.CITIZEN)),
                Set.of("H50"),
                List.of("working"),
                List.of(),
                "");
    }
}
