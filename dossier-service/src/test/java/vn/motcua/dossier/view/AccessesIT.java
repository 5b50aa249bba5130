package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

/** Whoever has read a dossier is known to its owner. */
class AccessesIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void showsTheOwnerWhoHasReadIt() {
        Answer submitted = life().submitted();
        api.get(citizen, "/api/v1/dossiers/" + submitted.id());
        api.get(Api.reception(), "/api/v1/dossiers/" + submitted.id());

        Answer accesses = api.get(citizen, "/api/v1/dossiers/" + submitted.id() + "/accesses");

        assertThat(accesses.body().path("items").size()).as(accesses.toString()).isEqualTo(1);
        assertThat(accesses.text("/items/0/name")).isEqualTo("Cán bộ reception");
        assertThat(
                        api.get(Api.reception(), "/api/v1/dossiers/" + submitted.id() + "/accesses")
                                .status())
                .isEqualTo(403);
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
