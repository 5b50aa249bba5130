package vn.motcua.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.Catalogue;

import java.util.Map;

class PrefillTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Prefill prefill = new Prefill(JSON);

    @Test
    void putsWhatIsKnownWhereTheFormAsksForIt() {
        assertThat(prefill.of(Catalogue.FORM, Map.of("name", "An", "personal_id", "044200000001")))
                .isEqualTo(
                        JSON.readTree(
                                "{\"applicant\":{\"fullName\":\"An\",\"personalId\":\"044200000001\"}}"));
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        assertThat(prefill.of(Catalogue.FORM, Map.of())).isEmpty();
        assertThat(prefill.of(Catalogue.FORM, Map.of("tax_code", "1"))).isEmpty();
    }
}
