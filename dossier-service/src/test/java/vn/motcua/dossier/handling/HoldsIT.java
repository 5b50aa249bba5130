package vn.motcua.dossier.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

/** What a dossier waits for, and its one later date. */
class HoldsIT extends OpenService {

    private final TestTokens citizen = Api.citizen("an").personalId("044200000001");

    @Test
    void suspendsExtendsAndAsksForMoney() {
        Answer accepted = api.act(Api.reception(), life().submitted(), "acceptance", "");
        Answer asked = api.act(Api.reception(), accepted, "payment-requests", Life.BECAUSE);
        assertThat(asked.text("/money/requests/0/total/amount"))
                .as(asked.toString())
                .isEqualTo("135000");
        assertThat(asked.text("/clock/state")).isEqualTo("PAUSED");
        Answer cancelled =
                api.act(Api.reception(), asked, "payment-requests/1/cancellation", Life.BECAUSE);
        Answer rests = api.act(Api.leader(), cancelled, "suspension", Life.BECAUSE);
        assertThat(rests.text("/status/name")).as(rests.toString()).isEqualTo("SUSPENDED");
        Answer goesOn = api.act(Api.leader(), rests, "resumption", Life.BECAUSE);
        String extension =
                "{\"dueAt\":\"2026-03-20T02:00:00Z\",\"letter\":\"1/XL\"," + Life.REASON + "}";
        Answer extended = api.act(Api.leader(), goesOn, "due-date-extension", extension);
        assertThat(extended.text("/clock/dueAt"))
                .as(extended.toString())
                .isEqualTo("2026-03-20T02:00:00Z");
        assertThat(extended.text("/clock/firstDueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(api.act(Api.leader(), extended, "due-date-extension", extension).text("/code"))
                .isEqualTo("DOS-0012");
        assertThat(journal.verify(accepted.id())).isTrue();
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
