package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyLevel;

import java.util.List;

class ProcedureSheetTests {

    private static final DossierCase FIRST =
            Sheets.oneCase("c1", Sheets.paper("p1", true), Sheets.paper("p2", false));
    private static final DossierCase SECOND = Sheets.oneCase("c2", Sheets.paper("p3", true));

    @Test
    void requiresPapersOfEverybodyOnlyWhereThereIsOneCase() {
        assertThat(sheet(FIRST).papersOfAnyCase())
                .extracting(Paper::required)
                .containsExactly(true, false);
        assertThat(sheet(FIRST, SECOND).papersOfAnyCase())
                .extracting(Paper::required)
                .containsExactly(false, false, false);
        assertThat(sheet().papersOfAnyCase()).isEmpty();
    }

    @Test
    void keepsNumbersOfOriginalsAndCopiesWhenAPaperIsAskedOfNobody() {
        Paper paper = new Paper("p1", Sheets.text("Giấy"), true, 2, 3);

        assertThat(sheet(Sheets.oneCase("c1", paper), SECOND).papersOfAnyCase().getFirst())
                .isEqualTo(new Paper("p1", paper.name(), false, 2, 3));
    }

    @Test
    void listsPapersInTheOrderOfTheCases() {
        assertThat(sheet(FIRST, SECOND).papers())
                .extracting(Paper::id)
                .containsExactly("p1", "p2", "p3");
    }

    @Test
    void changesByCompletionWhatACompletionDecidesAndNothingElse() {
        ProcedureSheet told = Sheets.complete();

        ProcedureSheet completed =
                told.completed(
                        List.of(Channel.POST),
                        List.of(ReturnMode.ONLINE),
                        List.of(SECOND),
                        List.of(Sheets.limit(9)),
                        List.of());

        assertThat(completed)
                .usingRecursiveComparison()
                .ignoringFields("channels", "returns", "cases", "limits", "fees")
                .isEqualTo(told);
        assertThat(completed.channels()).containsExactly(Channel.POST);
        assertThat(completed.returns()).containsExactly(ReturnMode.ONLINE);
        assertThat(completed.cases()).containsExactly(SECOND);
        assertThat(completed.limits()).containsExactly(Sheets.limit(9));
        assertThat(completed.fees()).isEmpty();
    }

    /** An editor's JSON leaves out what he does not know; the sheet has empty lists then. */
    @Test
    @SuppressWarnings("NullAway")
    void hasEmptyListsWhereNothingWasSaid() {
        ProcedureSheet bare =
                new ProcedureSheet(
                        Sheets.text("Tên"),
                        null,
                        null,
                        AgencyLevel.COMMUNE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(bare.applicants()).isEmpty();
        assertThat(bare.audiences()).isEmpty();
        assertThat(bare.papers()).isEmpty();
        assertThat(bare.fees()).isEmpty();
        assertThat(bare.texts()).isEmpty();
        assertThat(bare.authorities()).isEqualTo(Authorities.UNKNOWN);
        assertThat(bare.authorities().named()).isFalse();
    }

    @Test
    void isFoundByItsPapersResultsAndAgencyButNotByItsLegalBases() {
        assertThat(Sheets.complete().texts())
                .extracting(text -> text.vi())
                .contains("Giấy tờ p1", "Giấy chứng nhận", "Ủy ban nhân dân cấp xã")
                .doesNotContain("Nghị định thử nghiệm", "Đăng ký thử nghiệm");
    }

    @Test
    void namesAnAgencyByWhoWorksOrWhoDecides() {
        assertThat(new Authorities(Sheets.text("A"), null, null, null, null).named()).isTrue();
        assertThat(new Authorities(null, Sheets.text("A"), null, null, null).named()).isTrue();
        assertThat(new Authorities(null, null, Sheets.text("A"), Sheets.text("B"), null).named())
                .isFalse();
    }

    private static ProcedureSheet sheet(DossierCase... cases) {
        return Sheets.of(List.of(cases), List.of(Sheets.limit(5)), List.of());
    }
}
