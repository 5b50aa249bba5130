package vn.motcua.dossier.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDate;

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

    @Test
    void waitsForOneThingOnceAndClosesOnlyWhatIsOpen() {
        Answer accepted = life().accepted();
        assertThat(api.act(Api.leader(), accepted, "resumption", Life.BECAUSE).text("/code"))
                .isEqualTo("DOS-0005");
        Answer rests = api.act(Api.leader(), accepted, "suspension", Life.BECAUSE);

        assertThat(api.act(Api.leader(), rests, "suspension", Life.BECAUSE).text("/code"))
                .isEqualTo("DOS-0006");
        assertThat(
                        api.act(Api.leader(), rests, "resolution", "{\"outcome\":\"APPROVED\"}")
                                .text("/code"))
                .isEqualTo("DOS-0004");
        assertThat(
                        api.act(
                                        Api.leader(),
                                        rests,
                                        "resolution",
                                        "{\"outcome\":\"STOPPED\"," + Life.REASON + "}")
                                .text("/status/nationalStatus"))
                .isEqualTo("8");
    }

    @Test
    void asksForNoMoneyThatIsNotOwedAndTakesNothingBackTwice() {
        Answer accepted = life().accepted();
        String fees = "{\"fees\":[\"%s\"]," + Life.REASON + "}";

        assertThat(
                        api.act(
                                        Api.reception(),
                                        accepted,
                                        "payment-requests",
                                        fees.formatted("le-phi-khac"))
                                .text("/code"))
                .isEqualTo("DOS-0020");
        Answer asked =
                api.act(Api.reception(), accepted, "payment-requests", fees.formatted("le-phi"));
        assertThat(asked.text("/allowedActions/0/action")).as(asked.toString()).isNotEmpty();
        assertThat(cancelled(asked, "9").text("/code")).isEqualTo("DOS-0019");
        Answer back = cancelled(asked, "1");
        assertThat(back.text("/money/requests/0/state")).isEqualTo("CANCELLED");
        assertThat(cancelled(back, "1").text("/code")).isEqualTo("DOS-0005");
    }

    @Test
    void needsAKeyForMoney() {
        Answer accepted = life().accepted();

        Answer refused =
                api.post(
                        Api.reception(),
                        "/api/v1/dossiers/" + accepted.id() + "/payment-requests",
                        Life.BECAUSE,
                        "If-Match",
                        accepted.etag());

        assertThat(refused.text("/code")).isEqualTo("MC-0009");
    }

    /** Legal: NĐ 61/2018 Art. 19(9): one later date, never an earlier one. */
    @Test
    void promisesNoEarlierDateAndNoneWhereNothingWasPromised() {
        Answer accepted = life().accepted();
        String earlier = "{\"dueAt\":\"2026-03-13T02:00:00Z\"," + Life.REASON + "}";

        assertThat(api.act(Api.leader(), accepted, "due-date-extension", earlier).text("/code"))
                .isEqualTo("DOS-0013");

        String code = "3.000811";
        publish(
                Changed.procedure(
                        Catalogue.procedure(
                                code, 1, LocalDate.of(2026, 1, 1), AppliesBy.SUBMISSION),
                        state -> state.withArray("/limits").removeAll()));
        Answer unlimited = life().under(code).accepted();
        assertThat(unlimited.body().at("/clock").has("dueAt")).isFalse();
        assertThat(api.act(Api.leader(), unlimited, "due-date-extension", earlier).text("/code"))
                .isEqualTo("DOS-0014");
    }

    private Answer cancelled(Answer asked, String request) {
        return api.act(
                Api.reception(),
                asked,
                "payment-requests/" + request + "/cancellation",
                Life.BECAUSE);
    }

    private Life life() {
        return Life.of(api, citizen);
    }
}
