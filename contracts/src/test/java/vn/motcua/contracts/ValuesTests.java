package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.dossier.DossierResolved;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;

import java.util.ArrayList;
import java.util.List;

class ValuesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void textIsEnglishForEnglishAndVietnameseOtherwise() {
        LocalizedText text = new LocalizedText("Hồ sơ", "Dossier");

        assertThat(List.of("en", "en-GB"))
                .allMatch(language -> text.in(language).equals("Dossier"));
        assertThat(List.of("vi", "vi-VN", "fr", "enm", ""))
                .allMatch(language -> text.in(language).equals("Hồ sơ"));
    }

    @Test
    void untranslatedTextIsTheSameInBothLanguages() {
        assertThat(LocalizedText.untranslated("Thiếu chữ ký"))
                .isEqualTo(new LocalizedText("Thiếu chữ ký", "Thiếu chữ ký"));
    }

    @Test
    void amountInDongSaysSo() {
        assertThat(JSON.writeValueAsString(Money.vnd(135_000)))
                .isEqualTo("{\"amount\":135000,\"currency\":\"VND\"}");
    }

    @Test
    void listThatIsMissingOnTheWireIsEmpty() {
        assertThat(JSON.readValue("{\"dossier\":{}}", DossierResolved.class))
                .satisfies(event -> {
                    assertThat(event.documents()).isEmpty();
                    assertThat(event.dossier().holds()).isEmpty();
                });
        assertThat(JSON.readValue("{\"revision\":1}", WorkingCalendarChanged.class).holidays())
                .isEmpty();
        assertThat(
                        JSON.readValue(
                                        "{\"code\":\"1.004222\",\"version\":1,\"fileable\":false}",
                                        ProcedureState.class)
                                .papers())
                .isEmpty();
    }

    @Test
    void listIsCopied() {
        DossierResolved sample = golden(DossierResolved.class);
        List<String> documents = new ArrayList<>(List.of("Giấy phép lái xe.pdf"));
        DossierResolved event =
                new DossierResolved(sample.dossier(), sample.officer(), null, null, documents);

        documents.clear();

        assertThat(event.documents()).containsExactly("Giấy phép lái xe.pdf").isUnmodifiable();
    }

    @Test
    void keyOfAProcedureKeepsItsVersionsApart() {
        assertThat(golden(ProcedurePublished.class).procedure().key()).isEqualTo("3.000347@2");
    }

    private static <T extends Record> T golden(Class<T> data) {
        return JSON.treeToValue(Resources.json(EventTypes.of(data).sample()), data);
    }
}
