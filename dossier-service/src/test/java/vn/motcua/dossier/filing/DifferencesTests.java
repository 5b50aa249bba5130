package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.platform.web.Issue;

import java.util.List;
import java.util.Locale;

/** What a newer version changes for somebody who has filled in the older form. */
class DifferencesTests {

    private static final ProcedureState OLDER = Catalogue.procedure(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form|{\"version\":9,\"schema\":\"{}\"}",
                "papers|[]",
                "fees|[]",
                "limits|[]",
                "channels|[\"POST\"]",
                "receivingAgencies|[\"a-elsewhere\"]",
                "competentAgency|\"a-elsewhere\"",
            })
    void namesEachPartThatChanged(String part, String value) {
        ProcedureState newer =
                Changed.procedure(OLDER, state -> state.set(part, JSON.readTree(value)));

        assertThat(Differences.between(OLDER, newer))
                .extracting(Issue::name)
                .containsExactly("procedure.version", "procedure." + part);
    }

    @Test
    void saysTheNumbersOfBothVersionsWithoutThousands() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        ProcedureState newer = Changed.procedure(OLDER, state -> state.put("version", 2));

        assertThat(Differences.between(OLDER, newer))
                .extracting(Issue::detail)
                .containsExactly("Hồ sơ nháp theo phiên bản 1; phiên bản 2 đang có hiệu lực.");
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void speaksBothLanguages(Words words) {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        Issue vi = words.issue("x", "A", "B");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Issue en = words.issue("x", "A", "B");

        assertThat(vi.code()).isEqualTo(en.code()).matches("[a-z-]+");
        assertThat(vi.detail()).isNotEqualTo(en.detail());
        for (String detail : List.of(vi.detail(), en.detail())) {
            assertThat(detail).endsWith(".").doesNotContain("{", "}", "''");
        }
    }
}
