package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.util.List;

class SheetDifferenceTests {

    private static final ProcedureSheet PUBLISHED = Sheets.complete();

    @Test
    void findsNoneBetweenASheetAndItself() {
        assertThat(SheetDifference.between(PUBLISHED, Sheets.complete())).isEmpty();
    }

    @Test
    void namesTheNameAndEveryPartThatDiffers() {
        ProcedureSheet record =
                Sheets.named(
                        "Tên khác",
                        List.of(Sheets.oneCase("c1", Sheets.paper("p1", true))),
                        List.of(Sheets.limit(Channel.ONLINE, 1, TimeUnit.SAME_DAY)),
                        List.of(Sheets.fee("f1", 100_001)));

        assertThat(SheetDifference.between(PUBLISHED, record))
                .containsExactly("name", "papers", "limits", "fees");
    }

    @Test
    void doesNotMindAnotherOrderOrOtherIds() {
        ProcedureSheet one =
                Sheets.of(
                        PUBLISHED.cases(),
                        List.of(Sheets.limit(5), Sheets.limit(6)),
                        List.of(Sheets.fee("a", 1_000), Sheets.fee("b", 2_000)));
        ProcedureSheet other =
                Sheets.of(
                        PUBLISHED.cases(),
                        List.of(Sheets.limit(6), Sheets.limit(5)),
                        List.of(Sheets.fee("c", 2_000), Sheets.fee("d", 1_000)));

        assertThat(SheetDifference.between(one, other)).isEmpty();
    }
}
