package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.util.List;

/** Whoever has read a dossier is known to its owner. */
class AccessesIT extends OpenService {

    private final TestTokens citizen = Api.citizen("khanh").personalId("044200000031");

    @Test
    void showsTheOwnerWhoHasReadIt() {
        Answer submitted = Life.of(api, citizen).submitted();
        api.get(citizen, path(submitted, ""));
        api.get(Api.reception(), path(submitted, ""));

        Answer accesses = api.get(citizen, path(submitted, "/accesses"));

        assertThat(accesses.body().path("items").size()).as(accesses.toString()).isEqualTo(1);
        assertThat(accesses.text("/items/0/name")).isEqualTo("Cán bộ reception");
        assertThat(accesses.text("/items/0/agency")).isEqualTo(Catalogue.ONE_STOP);
        assertThat(accesses.text("/items/0/roles/0")).isEqualTo("reception-officer");
        assertThat(api.get(Api.reception(), path(submitted, "/accesses")).text("/code"))
                .isEqualTo("DOS-0002");
    }

    /** Every way to look into it is a look. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/deadline", "/proof", "/submission", "/attachments"})
    void recordsEveryWayToLookIntoIt(String part) {
        Answer accepted = Life.of(api, citizen).accepted();

        assertThat(api.get(Api.leader(), path(accepted, part)).status()).isEqualTo(200);
        assertThat(api.get(citizen, path(accepted, part)).status()).isEqualTo(200);

        assertThat(names(api.get(citizen, path(accepted, "/accesses"))))
                .as("the officer's look and not the owner's")
                .containsExactly("Cán bộ leader");
    }

    @Test
    void recordsNoLookThatWasRefused() {
        Answer submitted = Life.of(api, citizen).submitted();
        api.get(Api.specialist(), path(submitted, ""));
        api.get(Api.citizen("curious"), path(submitted, "/submission"));

        assertThat(names(api.get(citizen, path(submitted, "/accesses")))).isEmpty();
    }

    @Test
    void showsThemToAnAuditorAndPageByPage() {
        Answer submitted = Life.of(api, citizen).submitted();
        TestTokens auditor = Api.officer("auditor", Role.AUDITOR, Catalogue.PROVINCE);
        for (int i = 0; i < 3; i++) {
            api.get(Api.reception(), path(submitted, ""));
        }

        Answer first = api.get(auditor, path(submitted, "/accesses?limit=2"));
        Answer rest =
                api.get(
                        auditor,
                        path(submitted, "/accesses?limit=2&cursor=" + first.text("/nextCursor")));

        assertThat(names(first)).hasSize(2);
        assertThat(names(rest)).hasSize(1);
        assertThat(rest.body().has("nextCursor")).isFalse();
    }

    @Test
    void tellsThePersonOfACounterDossierTheSame() {
        Answer draft =
                api.post(
                        Api.reception(),
                        "/api/v1/dossiers",
                        """
                        {"procedureCode":"3.000347","channel":"COUNTER",
                         "applicant":{"name":"Khánh","personalId":"044200000031"},
                         "papersInHand":[{"paper":"giay-kham","originals":1,"copies":0}],
                         "form":{"applicant":{"fullName":"Khánh"},"request":"Đổi"}}
                        """);
        Answer filed = api.act(Api.reception(), draft, "submission", "");
        api.get(Api.leader(), path(filed, ""));

        assertThat(names(api.get(citizen, path(filed, "/accesses")))).contains("Cán bộ leader");
    }

    private static List<String> names(Answer accesses) {
        assertThat(accesses.status()).as(accesses.toString()).isEqualTo(200);
        return accesses.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private static String path(Answer dossier, String rest) {
        return "/api/v1/dossiers/" + dossier.id() + rest;
    }
}
