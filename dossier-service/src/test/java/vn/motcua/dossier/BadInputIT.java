package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.platform.test.TestTokens;

/** What cannot be understood or is not possible gets its own problem and changes nothing. */
class BadInputIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void refusesWhatItCannotUnderstandAndChangesNothing() {
        assertThat(api.post(citizen, "/api/v1/dossiers", "{").text("/code")).isEqualTo("MC-0001");
        assertThat(
                        api.post(
                                        citizen,
                                        "/api/v1/dossiers",
                                        "{\"procedureCode\":\"3.000347\",\"x\":1}")
                                .text("/code"))
                .isEqualTo("MC-0002");
        assertThat(api.post(citizen, "/api/v1/dossiers", "{\"procedureCode\":7}").text("/code"))
                .isEqualTo("MC-0003");
        assertThat(
                        api.post(citizen, "/api/v1/dossiers", "{\"procedureCode\":\"1.111111\"}")
                                .text("/code"))
                .isEqualTo("DOS-0101");
        assertThat(
                        api.post(
                                        citizen,
                                        "/api/v1/dossiers",
                                        life().body()
                                                .replace(
                                                        "{\"proc",
                                                        "{\"receivingAgency\":\"a-police\",\"proc"))
                                .text("/code"))
                .isEqualTo("DOS-0105");
        assertThat(api.post(null, "/api/v1/dossiers", life().body()).status()).isEqualTo(401);
        Answer submitted = life().submitted();
        assertThat(
                        api.act(Api.reception(), submitted, "return", "{\"by\":\"COUNTER\"}")
                                .text("/code"))
                .isEqualTo("DOS-0003");
        assertThat(
                        api.act(
                                        Api.reception(),
                                        submitted,
                                        "decline",
                                        "{\"reason\":{\"text\":\"x\"}}")
                                .status())
                .isEqualTo(400);
        assertThat(journal.of(submitted.id())).hasSize(2);
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
