package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

import java.util.List;
import java.util.Locale;

/** Lists of dossiers. */
class ListIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void pagesThroughAListWithoutRepetition() {
        for (int i = 0; i < 3; i++) {
            life().draft();
        }
        Answer first =
                api.get(citizen, "/api/v1/dossiers?limit=2&stage=DRAFT&procedureCode=3.000347");
        Answer second =
                api.get(
                        citizen,
                        "/api/v1/dossiers?limit=2&stage=DRAFT&procedureCode=3.000347&cursor="
                                + first.text("/nextCursor"));

        assertThat(first.body().path("items").size()).as(first.toString()).isEqualTo(2);
        assertThat(second.text("/items/0/id")).isNotEmpty().isLessThan(first.text("/items/1/id"));
        assertThat(api.get(citizen, "/api/v1/dossiers?cursor=x").text("/code"))
                .isEqualTo("MC-0006");
        assertThat(api.get(citizen, "/api/v1/dossiers?limit=101").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%%20%s%%20", "%s%%0A"})
    void findsADossierByItsCodeAsPeopleTypeIt(String typed) {
        Answer submitted = life().submitted();
        String code = submitted.text("/code");

        for (String written : List.of(code, code.toLowerCase(Locale.ROOT))) {
            Answer found = api.get(citizen, "/api/v1/dossiers?code=" + typed.formatted(written));

            assertThat(found.text("/items/0/id")).as("%s", found).isEqualTo(submitted.id());
            assertThat(found.body().path("items").size()).isOne();
        }
    }

    @Test
    void findsNothingByWhatIsNoCode() {
        life().submitted();

        Answer found = api.get(citizen, "/api/v1/dossiers?code=nonsense");

        assertThat(found.status()).as("%s", found).isEqualTo(200);
        assertThat(found.body().path("items").isEmpty()).isTrue();
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
