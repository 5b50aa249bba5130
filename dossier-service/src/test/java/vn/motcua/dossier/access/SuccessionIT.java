package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.Province;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.platform.test.TestTokens;

/** Units merge and dossiers go on: before the agency that took over, under the code they have. */
class SuccessionIT extends OpenService {

    private static final Province QUANG_BINH = new Province("a-quang-binh", "H46");
    private static final Province QUANG_TRI = new Province("a-quang-tri", "H50");
    private static final String PROCEDURE = "3.000821";

    @Autowired Agencies agencies;

    private final TestTokens citizen = Api.citizen("succession");

    @BeforeEach
    void publishTheOldProvince() {
        QUANG_BINH.store(mongo, json);
        QUANG_TRI.store(mongo, json);
        agencies.forget();
        publish(QUANG_BINH.procedure(PROCEDURE));
    }

    @Test
    void letsTheNewDeskGoOnWithWhatTheOldOneHad() {
        Answer submitted = life().submitted();
        String path = "/api/v1/dossiers/" + submitted.id();
        assertThat(api.get(QUANG_TRI.reception(), path).status()).isEqualTo(404);
        merge();

        assertThat(api.get(QUANG_TRI.reception(), path).status()).isEqualTo(200);
        assertThat(
                        api.get(QUANG_TRI.reception(), "/api/v1/worklists/new")
                                .body()
                                .at("/items")
                                .valueStream()
                                .map(item -> item.at("/id").asString()))
                .contains(submitted.id());
        Answer accepted = api.act(QUANG_TRI.reception(), submitted, "acceptance", "");
        assertThat(accepted.text("/stage")).as(accepted.toString()).isEqualTo("ACCEPTED");
        assertThat(accepted.text("/code"))
                .isEqualTo(submitted.text("/code"))
                .startsWith("H46.01-260309-");
        assertThat(accepted.text("/receivingAgency/id"))
                .as("by the stable id")
                .isEqualTo(QUANG_BINH.desk());
    }

    @Test
    void takesNothingNewBeforeADeskThatIsGone() {
        Answer ready = life().ready();
        merge();

        Answer refused = api.act(citizen, ready, "submission", "");

        assertThat(refused.text("/code")).isEqualTo("DOS-0104");
        assertThat(refused.text("/issues/0/name")).isEqualTo("receivingAgency");
        assertThat(refused.text("/issues/0/code")).isEqualTo("agency-closed");
    }

    @Test
    void handsNothingOnToADeskThatIsGone() {
        Answer accepted = life().accepted();
        merge();

        Answer refused =
                api.act(
                        QUANG_BINH.leader(),
                        accepted,
                        "assignments",
                        "{\"unit\":\"" + QUANG_BINH.desk() + "\"}");

        assertThat(refused.text("/code")).isEqualTo("DOS-0201");
    }

    private void merge() {
        Province.save(mongo, json, QUANG_BINH.deskTakenOverBy(QUANG_TRI.desk()));
        agencies.forget();
    }

    private Life life() {
        return Life.of(api, citizen).under(PROCEDURE).before(QUANG_BINH);
    }
}
