package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ASheet;
import vn.motcua.catalog.procedure.AProcedure;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.procedure.ServiceLevel;

import java.time.LocalDate;

class EntryTests {

    @Test
    void tellsOfAPublishedVersionWhoReceivesAndWhoDecides() {
        Entry entry = entry(new AProcedure().agencies("H50.17", "H50", "H50.28").published(3));

        assertThat(entry.agencies()).containsExactlyInAnyOrder("H50", "H50.28", "H50.17");
        assertThat(entry.summary().version()).isEqualTo(3);
        assertThat(entry.summary().fileable()).isTrue();
        assertThat(entry.summary().status()).isEqualTo(ProcedureStatus.PUBLISHED);
    }

    @Test
    void tellsOfAnImportedVersionThatItCanOnlyBeRead() {
        Entry entry = entry(new AProcedure().imported(1));

        assertThat(entry.agencies()).isEmpty();
        assertThat(entry.summary().fileable()).isFalse();
        assertThat(entry.summary().serviceLevel()).isEqualTo(ServiceLevel.INFORMATION);
    }

    @Test
    void belongsToBothSidesOfThePortalWhereBothMayApply() {
        Procedure both =
                new AProcedure()
                        .sheet(
                                new ASheet()
                                        .applicants(
                                                Applicant.ENTERPRISE,
                                                Applicant.VIETNAMESE_CITIZEN,
                                                Applicant.COOPERATIVE)
                                        .sheet())
                        .imported(1);

        assertThat(entry(both).summary().audiences())
                .containsExactly(Audience.CITIZEN, Audience.BUSINESS);
    }

    @Test
    void isFoundByWhatIsHandedInAndWhatComesOut() {
        Entry entry = entry(new AProcedure().imported(1));

        assertThat(entry.body()).contains("Giấy tờ p1", "Giấy chứng nhận");
        assertThat(entry.lifeEvents()).containsExactly("working");
        assertThat(entry.keywords()).extracting(text -> text.vi()).containsExactly("thử nghiệm");
    }

    @Test
    void canBeFiledThroughTheLastDayOfAWithdrawal() {
        LocalDate last = AProcedure.START.plusDays(9);
        Procedure withdrawn = new AProcedure().published(2);
        withdrawn.withdraw(last, new Reason(new LocalizedText("Bãi bỏ", "Abolished"), null));

        assertThat(Entry.of(withdrawn, last).summary().fileable()).isTrue();
        assertThat(Entry.of(withdrawn, last.plusDays(1)).summary().fileable()).isFalse();
    }

    private static Entry entry(Procedure procedure) {
        return Entry.of(procedure, AProcedure.START);
    }
}
