package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Paper;

import java.util.List;

/** Papers as the source counts them, and what it hides among them. */
class PaperReaderTests {

    private final ARecord a = new ARecord();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giấy ủy quyền",
                "Hộ chiếu (nếu có)",
                "Đối với trường hợp kết hôn lần hai: bản án ly hôn",
                "Trường hợp có yếu tố nước ngoài: giấy xác nhận",
                "Giấy xác nhận, nếu thuộc diện ưu tiên",
            })
    void asksNobodyForAPaperThatOnlySomeNeed(String name) {
        paper(name, 1, 0);

        assertThat(onlyPaper().required()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tờ khai theo mẫu", "Bản sao giấy chứng nhận", "Hồ sơ đề nghị"})
    void asksEverybodyForAPaperWithoutACondition(String name) {
        paper(name, 1, 0);

        assertThat(onlyPaper().required()).isTrue();
    }

    @Test
    void countsOriginalsAndCopies() {
        paper("Tờ khai", 2, 3);

        assertThat(onlyPaper()).isEqualTo(new Paper("p1", Sheets.text("Tờ khai"), true, 2, 3));
        assertThat(a.kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "101", "0.5", "1000000000"})
    void asksForOneWhereTheNumberMakesNoSenseAndHasItLookedAt(double number) {
        components()
                .addObject()
                .put("name", "Tờ khai")
                .put("originalQty", number)
                .put("copyQty", 0);

        assertThat(onlyPaper().originals()).isEqualTo(1);
        assertThat(a.accepted().findings())
                .filteredOn(finding -> finding.kind() == FindingKind.PAPER_COPIES)
                .singleElement()
                .extracting(Finding::where)
                .isEqualTo("executionCases[0].profileComponents[0]");
    }

    @Test
    void takesARemarkForNoPaperEvenWhereNothingElseIsThere() {
        paper("Xuất trình giấy tờ tùy thân", 0, 0);

        assertThat(a.accepted().sheet().papers()).isEmpty();
        assertThat(a.accepted().sheet().cases().getFirst().notes())
                .containsExactly(Sheets.text("Xuất trình giấy tờ tùy thân"));
        assertThat(a.kinds()).contains(FindingKind.NOTE_SEPARATED, FindingKind.NO_PAPERS);
    }

    @Test
    void numbersPapersThroughAllCasesAndLeavesEmptyCasesOut() {
        ArrayNode cases = a.json().putArray("executionCases");
        for (String name : List.of("Lần đầu", "Trống", "Cấp lại")) {
            ObjectNode one = cases.addObject().put("name", name);
            ArrayNode components = one.putArray("profileComponents");
            if (!name.equals("Trống")) {
                components.addObject().put("name", "Đơn " + name).put("originalQty", 1);
                components.addObject().put("name", "Ảnh").put("copyQty", 2);
            }
        }

        List<DossierCase> read = a.accepted().sheet().cases();

        assertThat(read).extracting(DossierCase::id).containsExactly("c1", "c2");
        assertThat(read)
                .extracting(DossierCase::name)
                .containsExactly(Sheets.text("Lần đầu"), Sheets.text("Cấp lại"));
        assertThat(a.accepted().sheet().papers())
                .extracting(Paper::id)
                .containsExactly("p1", "p2", "p3", "p4");
    }

    private void paper(String name, int originals, int copies) {
        components()
                .addObject()
                .put("name", name)
                .put("originalQty", originals)
                .put("copyQty", copies);
    }

    private ArrayNode components() {
        return ((ObjectNode) a.json().path("executionCases").path(0)).putArray("profileComponents");
    }

    private Paper onlyPaper() {
        assertThat(a.accepted().sheet().papers()).hasSize(1);
        return a.accepted().sheet().papers().getFirst();
    }
}
