package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.platform.test.TestTokens;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is repeated, stale or raced for happens once, or not at all. */
class RepetitionIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void answersARepeatedCommandWithTheDossierAsItStandsAndDoesNothing() {
        Answer draft = life().draft();
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        String path = "/api/v1/dossiers/" + draft.id() + "/submission";
        String key = UUID.randomUUID().toString();
        Answer first =
                api.post(citizen, path, "", "If-Match", draft.etag(), "Idempotency-Key", key);
        Answer accepted = api.act(Api.reception(), first, "acceptance", "");

        Answer again =
                api.post(citizen, path, "", "If-Match", draft.etag(), "Idempotency-Key", key);

        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.text("/code")).isEqualTo(first.text("/code"));
        assertThat(again.etag()).isEqualTo(accepted.etag());
        assertThat(journal.of(draft.id())).hasSize(3);
    }

    @Test
    void createsOneDraftForOneKeyAndRefusesTheKeyForAnotherBody() {
        String key = UUID.randomUUID().toString();
        Answer first = api.post(citizen, "/api/v1/dossiers", life().body(), "Idempotency-Key", key);
        Answer again = api.post(citizen, "/api/v1/dossiers", life().body(), "Idempotency-Key", key);
        Answer other =
                api.post(
                        citizen,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\"3.000347\"}",
                        "Idempotency-Key",
                        key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.response().headers().firstValue("Location"))
                .hasValue("/api/v1/dossiers/" + first.id());
        assertThat(other.text("/code")).isEqualTo("MC-0016");
    }

    @Test
    void asksForKeyAndVersionAndRefusesAStaleOne() {
        Answer draft = life().draft();
        String path = "/api/v1/dossiers/" + draft.id();

        assertThat(
                        api.post(citizen, path + "/submission", "", "If-Match", draft.etag())
                                .text("/code"))
                .isEqualTo("MC-0009");
        assertThat(api.json(citizen, "PATCH", path, "{}").status()).isEqualTo(428);
        assertThat(api.json(citizen, "PATCH", path, "{}", "If-Match", draft.etag()).etag())
                .isEqualTo("\"2\"");
        assertThat(api.json(citizen, "PATCH", path, "{}", "If-Match", draft.etag()).status())
                .isEqualTo(412);
        assertThat(journal.of(draft.id())).hasSize(2);
    }

    @Test
    void letsOneOfManyAcceptancesWin() throws Exception {
        Answer submitted = life().submitted();
        List<Callable<Integer>> rivals =
                Collections.nCopies(
                        8, () -> api.act(Api.reception(), submitted, "acceptance", "").status());
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = pool.invokeAll(rivals);

            assertThat(answers.stream().map(Future::resultNow))
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
        }
        assertThat(journal.of(submitted.id())).hasSize(3);
        assertThat(journal.verify(submitted.id())).isTrue();
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
