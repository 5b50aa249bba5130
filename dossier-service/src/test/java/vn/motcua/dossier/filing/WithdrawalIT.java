package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

/** A citizen takes a dossier back, or asks for it. */
class WithdrawalIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void decidesAWishToWithdraw() {
        Answer accepted = api.act(Api.reception(), life().submitted(), "acceptance", "");
        Answer wished = api.act(citizen, accepted, "withdrawal", "{\"reason\":\"Tôi đổi ý\"}");
        assertThat(wished.text("/status/nationalStatus")).as(wished.toString()).isEqualTo("7");
        assertThat(wished.text("/holds/0/reason/text/vi")).isEqualTo("Tôi đổi ý");

        assertThat(
                        api.act(Api.leader(), wished, "resolution", "{\"outcome\":\"APPROVED\"}")
                                .text("/code"))
                .isEqualTo("DOS-0004");
        assertThat(
                        api.act(
                                        Api.reception(),
                                        wished,
                                        "withdrawal/decision",
                                        "{\"granted\":false}")
                                .text("/code"))
                .isEqualTo("DOS-0017");
        Answer kept =
                api.act(
                        Api.reception(),
                        wished,
                        "withdrawal/decision",
                        "{\"granted\":false," + Life.REASON + "}");
        assertThat(kept.text("/stage")).isEqualTo("ACCEPTED");
        assertThat(
                        api.act(Api.reception(), kept, "withdrawal/decision", "{\"granted\":true}")
                                .text("/code"))
                .isEqualTo("DOS-0005");
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
